package app.lanyard.app;

import app.lanyard.ui.text.Messages;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;

/** Says why there is no window. */
final class OpeningFailure {

  private OpeningFailure() {}

  /** Returns once the person has read it. */
  static void show(String sentence, Messages messages) {
    var alert = new Alert(AlertType.ERROR);
    alert.setTitle(messages.get("app.name"));
    alert.setHeaderText(messages.get("opening.title"));
    alert.setContentText(sentence);
    alert.showAndWait();
  }
}
