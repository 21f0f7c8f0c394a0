package app.lanyard.ui.shell;

import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Cards with something to read, and a button to close them. */
final class InfoCards {

  private InfoCards() {}

  static Card of(String title, Node body, Messages messages, Runnable onClose) {
    var close = new Button(messages.get("dialog.close"));
    close.setId("dialog-close");
    close.setCancelButton(true);
    close.setDefaultButton(true);
    close.setOnAction(event -> onClose.run());
    return new Card(title, body, List.of(close), close, false);
  }

  static Card about(Messages messages, String version, Runnable onClose) {
    var text = new Label(messages.get("about.text"));
    Wrapping.on(text);
    var number = new Label(messages.get("about.version", version));
    number.getStyleClass().add("secondary");
    return of(messages.get("app.name"), new VBox(8, number, text), messages, onClose);
  }

  static Card details(String what, String details, Messages messages, Runnable onClose) {
    var text = new TextArea(details);
    text.setId("details");
    text.setEditable(false);
    Wrapping.on(text);
    text.setAccessibleText(messages.get("error.details"));
    return of(what, text, messages, onClose);
  }
}
