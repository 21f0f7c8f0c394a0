package app.lanyard.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.NoteOpener;
import app.lanyard.model.SourceSpan;
import app.lanyard.ui.shell.NoteSelection;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.testing.FakeAnnotationDesk;
import app.lanyard.ui.testing.FakeAnnotations;
import app.lanyard.ui.testing.FakeMarkCommands;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReaderViewModelTest {

  /** The work that opens the first note: the zoom and the marks have been asked for before. */
  private static final int OPENING = 2;

  private final Shelf shelf =
      new Shelf()
          .with(Samples.note(1, "<p>one</p>", List.of(Samples.heading("talks", 3))))
          .with(Samples.note(2, "<p>two</p>"))
          .linking("../two.md", 2);
  private final FakeNavigator navigator = new FakeNavigator();
  private final List<String> errors = new ArrayList<>();
  private final List<NoteSelection> selections = new ArrayList<>();
  private final FakeSurface surface = new FakeSurface();
  private final ReaderViewModel model = model(shelf, new DirectTaskRunner());

  @Test
  void isEmptyAtFirst() {
    assertThat(model.state().get()).isEqualTo(ReaderState.EMPTY);
    assertThat(model.page().get()).isNull();
  }

  @Test
  void goesToTheLineOnceThePageIsThere() {
    model.open(1, 12);
    assertThat(model.state().get()).isEqualTo(ReaderState.READING);

    model.pageReady(surface);

    assertThat(surface.places).containsExactly(new Place.Line(12));
  }

  @Test
  void onlyScrollsInTheNoteThatIsShown() {
    model.open(1, 12);
    model.pageReady(surface);
    ReadPage first = model.page().get();

    model.open(1, 20);
    model.open(1, 1);

    assertThat(model.page().get()).isSameAs(first);
    assertThat(surface.places)
        .containsExactly(new Place.Line(12), new Place.Line(20), new Place.Top());
  }

  @Test
  void aSlowAnswerNeverOverwritesANewerChoice() {
    HeldTasks tasks = new HeldTasks();
    ReaderViewModel slow = model(shelf, tasks);
    slow.open(1, 1);
    slow.open(2, 1);

    tasks.finish(OPENING + 1);
    tasks.finish(OPENING);

    assertThat(slow.page().get().noteId()).isEqualTo(2);
  }

  @Test
  void returningToTheShownNoteCancelsTheOther() {
    HeldTasks tasks = new HeldTasks();
    ReaderViewModel slow = model(shelf, tasks);
    slow.open(1, 1);
    tasks.finish(OPENING);
    slow.open(2, 1);
    assertThat(slow.state().get()).isEqualTo(ReaderState.LOADING);

    slow.open(1, 5);
    tasks.finish(OPENING + 1);

    assertThat(slow.state().get()).isEqualTo(ReaderState.READING);
    assertThat(slow.page().get().noteId()).isEqualTo(1);
  }

  @Test
  void comesBackToWhereThePersonWas() {
    model.open(1, 1);
    model.pageReady(surface);
    surface.top = 730;
    model.open(2, 1);
    FakeSurface other = new FakeSurface();
    model.pageReady(other);

    model.open(1, 1);
    model.pageReady(surface);

    assertThat(other.places).containsExactly(new Place.Top());
    assertThat(surface.places).containsExactly(new Place.Top(), new Place.Offset(730));
  }

  @Test
  void readsTheNoteOnceMoreAtTheSamePlace() {
    model.open(1, 1);
    model.pageReady(surface);
    surface.top = 55;
    shelf.with(Samples.note(1, "<p>new</p>"));

    model.refresh();
    model.pageReady(surface);

    assertThat(model.page().get().html()).contains("<p>new</p>");
    assertThat(surface.places).endsWith(new Place.Offset(55));
  }

  @Test
  void saysWhenThereIsNoSuchNoteAndTriesAgain() {
    model.open(3, 7);
    assertThat(model.state().get()).isEqualTo(ReaderState.FAILED);

    shelf.with(Samples.note(3, "<p>three</p>"));
    model.retry();
    model.pageReady(surface);

    assertThat(model.state().get()).isEqualTo(ReaderState.READING);
    assertThat(surface.places).containsExactly(new Place.Line(7));
    assertThat(errors).isEmpty();
  }

  @Test
  void presentsAFailure() {
    ReaderViewModel broken = model(new BrokenOpener(), new DirectTaskRunner());

    broken.open(1, 1);

    assertThat(broken.state().get()).isEqualTo(ReaderState.FAILED);
    assertThat(errors).containsExactly("The note could not be opened: disk gone");
  }

  @Test
  void sendsLinksOfTheWebToTheBrowser() {
    model.open(1, 1);

    model.follow("https://example.org/a");
    model.follow("mailto:speaker@example.org");

    assertThat(navigator.went)
        .containsExactly("https://example.org/a", "mailto:speaker@example.org");
  }

  @Test
  void followsALinkToANoteAndToItsHeading() {
    model.open(1, 1);
    model.follow("note:../two.md#end");
    assertThat(navigator.went).containsExactly("note 2 line 1");

    model.open(2, 1);
    model.pageReady(surface);

    assertThat(surface.places).containsExactly(new Place.Anchor("end"));
  }

  @Test
  void aLinkWithinTheNoteScrolls() {
    model.open(1, 1);
    model.pageReady(surface);

    model.follow("#talks");

    assertThat(surface.places).endsWith(new Place.Anchor("talks"));
    assertThat(navigator.went).isEmpty();
  }

  @Test
  void saysCalmlyThatALinkLeadsNowhere() {
    model.open(1, 1);

    model.follow("note:missing.md");
    assertThat(model.links().notice().get()).isEqualTo("This note isn't in your library");

    model.follow("javascript:alert(1)");
    assertThat(model.links().notice().get()).isEqualTo("This kind of link can't be followed");
    assertThat(navigator.went).isEmpty();
    assertThat(errors).isEmpty();
  }

  @Test
  void tellsWhereAPointedLinkLeads() {
    model.links().point("note:my%20day.md");
    assertThat(model.links().pointed().get()).isEqualTo("my day.md");

    model.links().point(null);
    assertThat(model.links().pointed().get()).isEmpty();
  }

  @Test
  void marksTheHeadingThatIsReadWhileTheOutlineIsShown() {
    model.open(1, 1);
    model.pageReady(surface);
    surface.heading = 0;
    model.scrolled();
    assertThat(model.outline().current().get()).isEqualTo(-1);

    model.outline().toggle();
    assertThat(model.outline().current().get()).isZero();

    surface.heading = -1;
    model.scrolled();
    assertThat(model.outline().current().get()).isEqualTo(-1);
  }

  @Test
  void handsTheSelectionToWhoMakesTalks() {
    model.addTalk();
    model.open(1, 1);
    model.pageReady(surface);
    surface.selection = Optional.of(new PageSelection("Schedulers", new SourceSpan(4, 6)));

    model.addTalk();

    assertThat(selections)
        .containsExactly(new NoteSelection(1, new SourceSpan(4, 6), "Schedulers"));
  }

  @Test
  void saysThatWordsAreToBeSelectedFirst() {
    model.open(1, 1);
    model.pageReady(surface);

    model.addTalk();

    assertThat(selections).isEmpty();
    assertThat(model.links().notice().get()).isEqualTo("Select the words of a talk first");
  }

  private ReaderViewModel model(NoteOpener opener, TaskRunner tasks) {
    return new ReaderViewModel(
        new ReaderNotes(
            opener,
            (noteId, path) -> Optional.empty(),
            new NamedInNotes(),
            new FakeAnnotations(),
            new MemorySettings()),
        navigator,
        selections::add,
        new FakeAnnotationDesk(new FakeAnnotations()),
        new FakeMarkCommands(),
        tasks,
        new ManualDelay(),
        (what, cause) -> errors.add(what + ": " + cause.getMessage()),
        new Messages(Locale.ENGLISH));
  }
}
