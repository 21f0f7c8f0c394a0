package app.lanyard.ui.reader;

import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.ui.controls.IconButtons;
import app.lanyard.ui.text.Messages;
import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What can be done with selected text, or with the highlight that was clicked. */
final class HighlightBar extends HBox {

  private final Button trash;

  HighlightBar(HighlightModel model, Messages messages) {
    super(2);
    setId("highlight-bar");
    getStyleClass().add("highlight-bar");
    for (HighlightColour colour : HighlightColour.values()) {
      getChildren().add(colourButton(colour, model, messages));
    }
    Button comment =
        IconButtons.button(
            BootstrapIcons.CHAT_SQUARE_TEXT,
            messages.get("reader.highlight.comment"),
            model::comment);
    comment.setId("highlight-comment");
    trash =
        IconButtons.button(
            BootstrapIcons.TRASH, messages.get("reader.highlight.trash"), model::trash);
    trash.setId("highlight-trash");
    trash.managedProperty().bind(trash.visibleProperty());
    getChildren().addAll(comment, trash);
    getChildren().forEach(button -> button.setFocusTraversable(false));
  }

  /**
   * @param chosen whether it is about a highlight that there is
   */
  void setChosen(boolean chosen) {
    trash.setVisible(chosen);
  }

  private static Button colourButton(
      HighlightColour colour, HighlightModel model, Messages messages) {
    var swatch = new Region();
    swatch.getStyleClass().addAll("highlight-swatch", "highlight-" + colour.wireName());
    var button = new Button();
    button.setId("highlight-" + colour.wireName());
    button.setGraphic(swatch);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "icon-button");
    String text = messages.get("reader.highlight." + colour.wireName());
    button.setTooltip(new Tooltip(text));
    button.setAccessibleText(text);
    button.setOnAction(event -> model.highlight(colour));
    return button;
  }
}
