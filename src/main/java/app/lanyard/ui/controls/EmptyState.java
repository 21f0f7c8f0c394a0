package app.lanyard.ui.controls;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says calmly why there is nothing here, and offers what helps. */
public final class EmptyState extends VBox {

  private static final double TEXT_WIDTH = 360;

  private final Label title;
  private final String sentence;
  private final HBox actions = new HBox(8);

  public EmptyState(Ikon icon, String title, String sentence, Node... actions) {
    super(8);
    this.title = text(title, "empty-state-title");
    this.sentence = sentence;
    setAlignment(Pos.CENTER);
    getStyleClass().add("empty-state");
    var picture = new FontIcon(icon);
    picture.getStyleClass().add("empty-state-icon");
    getChildren().addAll(picture, this.title);
    if (!sentence.isEmpty()) {
      getChildren().add(text(sentence, "secondary"));
    }
    if (actions.length > 0) {
      this.actions.getChildren().addAll(actions);
      this.actions.setAlignment(Pos.CENTER);
      this.actions.getStyleClass().add("empty-state-actions");
      getChildren().add(this.actions);
    }
  }

  /** Offers something better before what is offered already. */
  public void offerFirst(String id, String text, Runnable action) {
    actions.getChildren().addFirst(button(id, text, action));
  }

  /**
   * Takes over what another one says, if that is all they differ in. So a button stays where it is
   * while it is pressed: pressing it takes the keyboard from a field, whose text then counts, and
   * the list is read again.
   *
   * @return whether it did
   */
  boolean become(EmptyState other) {
    if (!sentence.equals(other.sentence) || !offers().equals(other.offers())) {
      return false;
    }
    title.setText(other.title.getText());
    return true;
  }

  private List<String> offers() {
    return actions.getChildren().stream().map(Node::getId).toList();
  }

  /** Says that a list could not be read, and offers to try again. */
  public static EmptyState failed(String what, String againText, Runnable again) {
    return new EmptyState(
        BootstrapIcons.EXCLAMATION_TRIANGLE, what, "", button("try-again", againText, again));
  }

  /** Says that the filters let nothing through, and offers to take them away. */
  public static EmptyState filtered(Ikon icon, String what, String clearText, Runnable clear) {
    return new EmptyState(icon, what, "", button("clear-filters", clearText, clear));
  }

  private static Button button(String id, String text, Runnable action) {
    var button = new Button(text);
    button.setId(id);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static Label text(String words, String style) {
    var label = new Label(words);
    Wrapping.on(label);
    label.setMaxWidth(TEXT_WIDTH);
    label.setAlignment(Pos.CENTER);
    label.setTextAlignment(TextAlignment.CENTER);
    label.getStyleClass().add(style);
    return label;
  }
}
