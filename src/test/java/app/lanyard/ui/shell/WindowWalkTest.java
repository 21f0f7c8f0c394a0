package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.FakeReader;
import app.lanyard.ui.testing.HeldDelay;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

class WindowWalkTest {

  /** A filter that is typed letter by letter. */
  private record Typed(String text) implements ViewPlace {
    @Override
    public boolean continues(ViewPlace before) {
      return text.startsWith("page") == ((Typed) before).text.startsWith("page");
    }
  }

  private static final class View implements MainView {
    final ObjectProperty<ViewPlace> place = new SimpleObjectProperty<>(new Typed(""));
    private ViewPlace asked = new Typed("");
    private boolean late;

    @Override
    public Node node() {
      return new Group();
    }

    @Override
    public void focusFilter() {}

    @Override
    public void focusContent() {}

    @Override
    public boolean clearFilters() {
      return false;
    }

    @Override
    public boolean select(String words) {
      return false;
    }

    @Override
    public ObservableValue<ViewPlace> placeProperty() {
      return place;
    }

    @Override
    public void restore(ViewPlace wanted) {
      asked = wanted;
      if (!late) {
        answer();
      }
    }

    void answer() {
      place.set(asked);
    }

    @Override
    public void refresh() {}
  }

  private final View talks = new View();
  private final View people = new View();
  private final FakeReader reader = new FakeReader();
  private final HeldDelay pausing = new HeldDelay();
  private final ShellViewModel shell =
      new ShellViewModel(
          List.of(entry("talks", talks), entry("people", people)), new LibraryChanges());
  private final WindowWalk walk = new WindowWalk(shell, reader, pausing);

  @Test
  void backLeadsToTheViewBeforeAndForwardToTheOneAfter() {
    shell.show("people");

    walk.back();
    assertThat(current()).isEqualTo("talks");
    walk.forward();
    assertThat(current()).isEqualTo("people");
    assertThat(walk.canGoForward().get()).isFalse();
  }

  @Test
  void whatIsTypedInOneGoIsOneStep() {
    type(talks, "r", "ri", "river");
    pausing.flush();
    type(talks, "river m", "river map");

    walk.back();
    assertThat(text(talks)).isEqualTo("river");
    walk.back();
    assertThat(text(talks)).isEmpty();
    assertThat(walk.canGoBack().get()).isFalse();
  }

  @Test
  void whatWasTypedJustBeforeLeavingIsKept() {
    type(talks, "river");
    shell.show("people");

    walk.back();

    assertThat(current()).isEqualTo("talks");
    assertThat(text(talks)).isEqualTo("river");
  }

  @Test
  void aPageIsAStepAtOnce() {
    type(people, "ada");
    shell.show("people");
    type(people, "page of ada");

    walk.back();

    assertThat(text(people)).isEqualTo("ada");
  }

  @Test
  void eachNoteAfterTheFirstIsAStep() {
    reader.open(1, 1);
    assertThat(walk.canGoBack().get()).isFalse();
    reader.open(2, 8);

    walk.back();
    assertThat(reader.asked).endsWith("open 1:1");
    walk.forward();
    assertThat(reader.asked).endsWith("open 2:8");
  }

  @Test
  void goingBackIsNoStepEvenIfTheViewAnswersLate() {
    shell.show("people");
    type(people, "page of ada", "");
    people.late = true;

    walk.back();
    people.answer();

    assertThat(text(people)).isEqualTo("page of ada");
    assertThat(walk.canGoForward().get()).isTrue();
    walk.forward();
    people.answer();
    assertThat(text(people)).isEmpty();
  }

  private static ViewEntry entry(String id, MainView view) {
    return new ViewEntry(id, id, BootstrapIcons.APP, null, true, view);
  }

  private static void type(View view, String... texts) {
    for (String text : texts) {
      view.place.set(new Typed(text));
    }
  }

  private static String text(View view) {
    return ((Typed) view.place.get()).text();
  }

  private String current() {
    return shell.currentProperty().get().id();
  }
}
