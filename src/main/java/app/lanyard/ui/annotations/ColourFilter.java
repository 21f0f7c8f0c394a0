package app.lanyard.ui.annotations;

import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.ui.text.Messages;
import atlantafx.base.theme.Styles;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Narrows the list to highlights of some colours. */
final class ColourFilter extends HBox {

  ColourFilter(AnnotationsViewModel model, Messages messages) {
    super(2);
    setId("annotations-colours");
    for (HighlightColour colour : HighlightColour.values()) {
      getChildren().add(button(colour, model, messages));
    }
  }

  private static ToggleButton button(
      HighlightColour colour, AnnotationsViewModel model, Messages messages) {
    var swatch = new Region();
    swatch.getStyleClass().addAll("highlight-swatch", "highlight-" + colour.wireName());
    var button = new ToggleButton();
    button.setId("annotations-" + colour.wireName());
    button.setGraphic(swatch);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "colour-filter");
    String text = messages.get("annotations.only." + colour.wireName());
    button.setTooltip(new Tooltip(text));
    button.setAccessibleText(text);
    button.setOnAction(
        event ->
            model
                .filterProperty()
                .set(model.filterProperty().get().with(colour, button.isSelected())));
    model
        .filterProperty()
        .subscribe(filter -> button.setSelected(filter.colours().contains(colour)));
    return button;
  }
}
