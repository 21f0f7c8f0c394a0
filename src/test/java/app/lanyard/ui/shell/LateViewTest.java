package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Views are made and read when they are shown, and not before. */
class LateViewTest {

  private record Page(String name) implements ViewPlace {}

  private final List<String> done = new ArrayList<>();
  private final LibraryChanges changes = new LibraryChanges();
  private final LateView<View> talks = new LateView<>(() -> new View("talks"));
  private final LateView<View> people = new LateView<>(() -> new View("people"));
  private final ShellViewModel shell =
      new ShellViewModel(List.of(entry("talks", talks), entry("people", people)), changes);

  private final class View implements MainView {
    private final String name;
    private final Node node = new Group();
    private final ObjectProperty<ViewPlace> place;

    View(String name) {
      this.name = name;
      this.place = new SimpleObjectProperty<>(new Page(name));
      done.add("make " + name);
    }

    @Override
    public Node node() {
      return node;
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
    public void refresh() {
      done.add("read " + name);
    }
  }

  @Test
  void onlyTheViewThatIsShownIsMadeAndRead() {
    shell.refresh();

    assertThat(done).containsExactly("make talks", "read talks");
  }

  @Test
  void whatWasReadAheadIsNotReadAgain() {
    shell.readShown();
    shell.readShown();

    assertThat(done).containsExactly("make talks", "read talks");
  }

  @Test
  void aViewIsMadeOnceAndReadWhenItIsShown() {
    shell.refresh();
    shell.show("people");
    shell.show("talks");
    shell.show("people");

    assertThat(done).containsExactly("make talks", "read talks", "make people", "read people");
    assertThat(people.node()).isSameAs(people.node());
  }

  @Test
  void aChangeIsReadByTheViewThatIsShownAndLaterByTheOther() {
    shell.refresh();
    shell.show("people");
    done.clear();

    changes.fire();
    changes.fire();
    assertThat(done).containsExactly("read people", "read people");
    shell.show("talks");
    shell.show("people");

    assertThat(done).containsExactly("read people", "read people", "read talks");
  }

  @Test
  void tellsWhereInItThePersonIs() {
    assertThat(people.placeProperty().getValue()).isEqualTo(ViewPlace.ONLY);

    shell.show("people");
    assertThat(people.placeProperty().getValue()).isEqualTo(new Page("people"));
    people.get().place.set(new Page("Ada"));

    assertThat(people.placeProperty().getValue()).isEqualTo(new Page("Ada"));
  }

  private static ViewEntry entry(String id, MainView view) {
    return new ViewEntry(id, id, BootstrapIcons.APP, null, true, view);
  }
}
