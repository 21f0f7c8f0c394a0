package app.lanyard.ui.annotations;

import app.lanyard.ui.text.Messages;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what the list goes by, and lets the person choose. */
final class AnnotationOrderButton extends MenuButton {

  private final ToggleGroup choices = new ToggleGroup();

  AnnotationOrderButton(AnnotationsViewModel model, Messages messages) {
    setId("annotations-order");
    setGraphic(new FontIcon(BootstrapIcons.SORT_DOWN));
    setTooltip(new Tooltip(messages.get("annotations.order")));
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("order-button");
    for (AnnotationOrder choice : AnnotationOrder.values()) {
      var item = new RadioMenuItem(messages.get("annotations.order." + choice.id()));
      item.setId("annotations-order-" + choice.id());
      item.setToggleGroup(choices);
      item.setOnAction(event -> model.orderProperty().set(choice));
      model.orderProperty().subscribe(now -> item.setSelected(now == choice));
      getItems().add(item);
    }
    model
        .orderProperty()
        .subscribe(
            now -> {
              String text = messages.get("annotations.order." + now.id());
              setText(text);
              setAccessibleText(messages.get("annotations.order") + ": " + text);
            });
  }
}
