package app.lanyard.ui.reader;

import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.PlacedAnnotation;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.controls.comment.CommentLinks;
import app.lanyard.ui.controls.comment.CommentPane;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** A comment beside its highlight. A click chooses the highlight, a second one edits. */
final class MarginCard extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  MarginCard(PlacedAnnotation mark, HighlightModel model, CommentLinks links) {
    super(4);
    HighlightColour colour = mark.annotation().colour();
    getStyleClass()
        .addAll(
            "margin-card",
            "margin-" + (colour == null ? HighlightColour.YELLOW : colour).wireName());
    if (!mark.annotation().comment().isEmpty()) {
      getChildren().add(new CommentPane(model.commentOf(mark), links));
    }
    if (!mark.annotation().tags().isEmpty()) {
      String tags =
          mark.annotation().tags().stream().map(tag -> "#" + tag).collect(Collectors.joining("  "));
      getChildren().add(label(tags, "margin-tags"));
    }
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            model.goTo(mark);
            if (event.getClickCount() == 2) {
              model.comment();
            }
          }
        });
  }

  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    Wrapping.on(label);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
