package app.lanyard.ui.shell;

import app.lanyard.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A card in front of the window: a title, something to read, a button to close it. */
final class DialogCard extends VBox {

  private static final double WIDTH = 560;

  private final Button close;

  DialogCard(String title, Node body, String closeText, Runnable onClose) {
    super(16);
    getStyleClass().add("dialog-card");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    var heading = new Label(title);
    heading.setWrapText(true);
    heading.getStyleClass().add("dialog-title");
    close = new Button(closeText);
    close.setId("dialog-close");
    close.setCancelButton(true);
    close.setDefaultButton(true);
    close.setOnAction(event -> onClose.run());
    var foot = new HBox(close);
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(heading, body, foot);
    VBox.setVgrow(body, Priority.ALWAYS);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> keepFocus(event, body));
  }

  static DialogCard about(Messages messages, String version, Runnable onClose) {
    var text = new Label(messages.get("about.text"));
    text.setWrapText(true);
    var number = new Label(messages.get("about.version", version));
    number.getStyleClass().add("secondary");
    return new DialogCard(
        messages.get("app.name"), new VBox(8, number, text), messages.get("dialog.close"), onClose);
  }

  static DialogCard details(String what, String details, Messages messages, Runnable onClose) {
    var text = new TextArea(details);
    text.setId("details");
    text.setEditable(false);
    text.setWrapText(true);
    text.setAccessibleText(messages.get("error.details"));
    return new DialogCard(what, text, messages.get("dialog.close"), onClose);
  }

  void focusClose() {
    close.requestFocus();
  }

  /** Tab goes between what there is to read and the button, and not to the window behind. */
  private void keepFocus(KeyEvent event, Node body) {
    if (event.getCode() != KeyCode.TAB) {
      return;
    }
    event.consume();
    if (close.isFocused()) {
      FirstFocus.into(body);
    } else {
      focusClose();
    }
  }
}
