package app.lanyard.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.OpenedNote;
import app.lanyard.markdown.RenderedNote;
import app.lanyard.model.NoteRow;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.FakeAnnotationDesk;
import app.lanyard.ui.testing.FakeAnnotations;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HighlightModelTest {

  private static final String TEXT = "One two three.\nFour five six.";

  private final FakeAnnotations annotations = new FakeAnnotations();
  private final FakeAnnotationDesk desk = new FakeAnnotationDesk(annotations);
  private final FakeSurface page = new FakeSurface();
  private final List<String> errors = new ArrayList<>();
  private final HighlightModel model =
      new HighlightModel(
          annotations,
          desk,
          new DirectTaskRunner(),
          (what, cause) -> errors.add(what),
          new Messages(Locale.ENGLISH));

  @BeforeEach
  void readANote() {
    desk.onChange(model::refresh);
    model.show(page(1));
    model.attach(page);
  }

  @Test
  void aSelectionIsHighlightedWithoutTheSpaceAroundIt() {
    select(3, 8);

    model.highlight(HighlightColour.GREEN);

    assertThat(quotes()).containsExactly("two");
    assertThat(page.marks).containsExactly(new PageMark("mark-green", new TextRange(4, 7)));
    assertThat(model.selected().get()).isEmpty();
    assertThat(model.current().get()).isPresent();
  }

  @Test
  void aSelectionOfSpaceAloneIsNone() {
    select(14, 15);

    assertThat(model.hasSubject()).isFalse();
  }

  @Test
  void theChosenOneIsRecoloured() {
    highlight(0, 3);

    model.highlight(HighlightColour.PINK);

    assertThat(annotations.standing())
        .singleElement()
        .extracting(Annotation::colour)
        .isEqualTo(HighlightColour.PINK);
    assertThat(model.colour()).isEqualTo(HighlightColour.PINK);
  }

  @Test
  void theInnermostOneUnderAClickIsChosen() {
    highlight(0, 14);
    highlight(4, 7);

    model.chooseAt(5);
    assertThat(page.current).isEqualTo(new TextRange(4, 7));
    model.chooseAt(1);
    assertThat(page.current).isEqualTo(new TextRange(0, 14));
    model.chooseAt(14);
    assertThat(page.current).isNull();
  }

  @Test
  void stepsGoRoundInTheOrderOfTheText() {
    highlight(15, 19);
    highlight(0, 3);
    model.choose(Optional.empty());

    model.step(true);
    assertThat(page.current).isEqualTo(new TextRange(0, 3));
    model.step(false);
    assertThat(page.current).isEqualTo(new TextRange(15, 19));
    model.step(true);
    assertThat(page.current).isEqualTo(new TextRange(0, 3));
    assertThat(page.asked).contains("bring up 15");
  }

  @Test
  void steppingWithoutHighlightsIsHarmless() {
    model.step(true);

    assertThat(page.current).isNull();
  }

  @Test
  void aCommentBeginsWithAHighlightOfItsWords() {
    select(4, 7);

    model.comment();

    assertThat(quotes()).containsExactly("two");
    assertThat(model.written().get()).contains(annotations.standing().getFirst().id());
  }

  @Test
  void endingToWriteWithoutAChangeIsNoStep() {
    highlight(0, 3);
    Annotation before = annotations.standing().getFirst();

    model.endWriting(before, before.content(), false);

    assertThat(annotations.contents()).isEmpty();
    assertThat(model.written().get()).isEmpty();
  }

  @Test
  void whatWasDraftedAndTakenBackIsWrittenAsItWas() {
    highlight(0, 3);
    Annotation before = annotations.standing().getFirst();
    AnnotationContent nothing = before.content();
    model.draft(before, new AnnotationContent("Hm", List.of(), before.colour()));

    model.endWriting(before, nothing, true);

    assertThat(annotations.contents()).hasSize(2).last().isEqualTo(nothing);
  }

  @Test
  void theChosenOneGoesToTheTrash() {
    highlight(0, 3);

    model.trash();

    assertThat(annotations.standing()).isEmpty();
    assertThat(model.current().get()).isEmpty();
    assertThat(page.marks).isEmpty();
  }

  @Test
  void anotherNoteShowsItsOwn() {
    highlight(0, 3);

    model.attach(null);
    model.show(page(2));
    model.attach(page);

    assertThat(model.placed()).isEmpty();
    assertThat(page.marks).isEmpty();
  }

  private void highlight(int start, int end) {
    select(start, end);
    model.highlight(HighlightColour.YELLOW);
  }

  private void select(int start, int end) {
    page.range = Optional.of(new TextRange(start, end));
    model.selectionChanged();
  }

  private List<String> quotes() {
    return annotations.standing().stream()
        .map(one -> Objects.requireNonNull(one.quote()).exact())
        .toList();
  }

  private static ReadPage page(long id) {
    NoteRow row = new NoteRow(id, 1, "notes", "a.md", "A", null, null, "en", 0, false);
    return new ReadPage(
        new OpenedNote(row, new RenderedNote("<p>x</p>", TEXT, List.of(), List.of())), "<p>x</p>");
  }
}
