package app.lanyard.app;

import app.lanyard.ui.text.Messages;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says why there is no window. */
final class OpeningFailure {

  private static final int ICON_SIZE = 32;

  private OpeningFailure() {}

  /** Returns once the person has read it. */
  static void show(String sentence, Messages messages) {
    var alert = new Alert(AlertType.ERROR);
    alert.setGraphic(FontIcon.of(BootstrapIcons.EXCLAMATION_TRIANGLE, ICON_SIZE));
    alert.setTitle(messages.get("app.name"));
    alert.setHeaderText(messages.get("opening.title"));
    alert.setContentText(sentence);
    alert.showAndWait();
  }
}
