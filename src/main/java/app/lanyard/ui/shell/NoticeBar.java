package app.lanyard.ui.shell;

import app.lanyard.ui.controls.IconButtons;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.text.Messages;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the notice of the board over the foot of the window. */
final class NoticeBar extends HBox {

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final double TEXT_WIDTH = 480;

  private final FontIcon icon = new FontIcon(BootstrapIcons.INFO_CIRCLE);
  private final Label text = new Label();
  private final Button action = new Button();

  NoticeBar(NoticeBoard board, Messages messages) {
    super(12);
    setId("notice");
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    Wrapping.on(text);
    text.setMaxWidth(TEXT_WIDTH);
    text.setId("notice-text");
    action.setId("notice-action");
    action.setOnAction(event -> board.act());
    Button dismiss =
        IconButtons.button(BootstrapIcons.X, messages.get("notice.dismiss"), board::dismiss);
    dismiss.setId("notice-dismiss");
    getChildren().addAll(icon, text, action, dismiss);
    managedProperty().bind(visibleProperty());
    board.noticeProperty().subscribe(this::show);
  }

  private void show(@Nullable Notice notice) {
    setVisible(notice != null);
    if (notice == null) {
      return;
    }
    boolean error = notice.kind() == Notice.Kind.ERROR;
    icon.setIconCode(error ? BootstrapIcons.EXCLAMATION_TRIANGLE : BootstrapIcons.INFO_CIRCLE);
    pseudoClassStateChanged(ERROR, error);
    text.setText(notice.text());
    setAccessibleText(notice.text());
    action.setText(notice.action());
    action.setVisible(notice.action() != null);
    action.setManaged(notice.action() != null);
  }
}
