package app.lanyard.ui.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says calmly why there is nothing here, and offers what helps. */
public final class EmptyState extends VBox {

  private static final double TEXT_WIDTH = 360;

  public EmptyState(Ikon icon, String title, String sentence, Node... actions) {
    super(8);
    setAlignment(Pos.CENTER);
    getStyleClass().add("empty-state");
    var picture = new FontIcon(icon);
    picture.getStyleClass().add("empty-state-icon");
    getChildren().addAll(picture, text(title, "empty-state-title"));
    if (!sentence.isEmpty()) {
      getChildren().add(text(sentence, "secondary"));
    }
    if (actions.length > 0) {
      var row = new HBox(8, actions);
      row.setAlignment(Pos.CENTER);
      row.getStyleClass().add("empty-state-actions");
      getChildren().add(row);
    }
  }

  private static Label text(String words, String style) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMaxWidth(TEXT_WIDTH);
    label.setAlignment(Pos.CENTER);
    label.setTextAlignment(TextAlignment.CENTER);
    label.getStyleClass().add(style);
    return label;
  }
}
