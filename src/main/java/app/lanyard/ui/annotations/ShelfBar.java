package app.lanyard.ui.annotations;

import app.lanyard.ui.text.Messages;
import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Chooses the shelf; each button says how many stand there. */
final class ShelfBar extends HBox {

  private final AnnotationsViewModel model;
  private final Messages messages;
  private final Map<Shelf, ToggleButton> buttons = new EnumMap<>(Shelf.class);

  ShelfBar(AnnotationsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    var group = new ToggleGroup();
    for (Shelf shelf : Shelf.values()) {
      var button = new ToggleButton();
      button.setId("annotations-" + shelf.id());
      button.setToggleGroup(group);
      button.getStyleClass().addAll(Styles.SMALL, pill(shelf));
      button.setOnAction(event -> choose(model, shelf));
      buttons.put(shelf, button);
    }
    getChildren().addAll(buttons.values());
    model.filterProperty().subscribe(filter -> show(filter.shelf()));
    model.all().addListener((ListChangeListener<Object>) change -> count());
    count();
  }

  private static String pill(Shelf shelf) {
    return switch (shelf) {
      case ALL -> Styles.LEFT_PILL;
      case REVIEW -> Styles.CENTER_PILL;
      case TRASH -> Styles.RIGHT_PILL;
    };
  }

  private static void choose(AnnotationsViewModel model, Shelf shelf) {
    model.filterProperty().set(model.filterProperty().get().with(shelf));
  }

  /** A click on the chosen one leaves it chosen. */
  private void show(Shelf chosen) {
    buttons.forEach((shelf, button) -> button.setSelected(shelf == chosen));
    buttons.forEach(
        (shelf, button) ->
            button.setOnMouseReleased(event -> show(model.filterProperty().get().shelf())));
  }

  private void count() {
    buttons.forEach(
        (shelf, button) ->
            button.setText(messages.get("annotations.shelf." + shelf.id(), model.count(shelf))));
  }
}
