package app.lanyard.ui.directory;

import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which talks or notes belong to another one, and what that one is called. */
final class SplitViewModel {

  /** A talk or a note that may go to the other one. */
  record Part(PageLine line, BooleanProperty chosen) {
    Part(PageLine line) {
      this(line, new SimpleBooleanProperty());
    }
  }

  private final ObservableList<Part> parts;
  private final StringProperty name = new SimpleStringProperty("");
  private final BooleanBinding ready;

  SplitViewModel(List<PageLine> lines) {
    parts = FXCollections.observableArrayList(part -> new Observable[] {part.chosen()});
    parts.setAll(lines.stream().map(Part::new).toList());
    ready = Bindings.createBooleanBinding(this::isReady, parts, name);
  }

  ObservableList<Part> parts() {
    return parts;
  }

  StringProperty nameProperty() {
    return name;
  }

  /** Whether it has a name and some but not all of the parts go to it: all would be a renaming. */
  BooleanBinding ready() {
    return ready;
  }

  List<PageLine> chosen() {
    return parts.stream().filter(part -> part.chosen().get()).map(Part::line).toList();
  }

  /** How many of the parts go to the other one. */
  String count(Messages messages) {
    return messages.get("entity.chosen", chosen().size(), parts.size());
  }

  private boolean isReady() {
    int chosen = chosen().size();
    return !name.get().isBlank() && chosen > 0 && chosen < parts.size();
  }
}
