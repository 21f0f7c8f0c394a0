package app.lanyard.ui.correction;

import app.lanyard.model.SpeakerRole;
import app.lanyard.ui.controls.IconButtons;
import app.lanyard.ui.text.Messages;
import java.util.function.IntConsumer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A speaker: name, organisation, role, and what can be done with the row. */
final class SpeakerRow extends HBox {

  private static final double ROLE_WIDTH = 108;

  private final IntConsumer move;
  private final TextField name;

  /**
   * @param move moves the row up (-1) or down (1)
   */
  SpeakerRow(SpeakerDraft speaker, Messages messages, IntConsumer move, Runnable remove) {
    super(4);
    this.move = move;
    getStyleClass().add("speaker-row");
    setAlignment(Pos.CENTER_LEFT);
    name = field(messages.get("talk.speakerName"), speaker.nameProperty());
    name.getStyleClass().add("speaker-name");
    TextField group = field(messages.get("talk.organisation"), speaker.organisationProperty());
    group.getStyleClass().add("speaker-organisation");
    ComboBox<SpeakerRole> role =
        Choices.of(SpeakerRole.values(), one -> messages.get("speaker.role." + one.wireName()));
    role.setAccessibleText(messages.get("talk.role"));
    role.setMinWidth(ROLE_WIDTH);
    role.setPrefWidth(ROLE_WIDTH);
    role.valueProperty().bindBidirectional(speaker.roleProperty());
    getChildren()
        .addAll(
            name,
            group,
            role,
            mover(BootstrapIcons.CHEVRON_UP, messages.get("talk.speakerUp"), -1),
            mover(BootstrapIcons.CHEVRON_DOWN, messages.get("talk.speakerDown"), 1),
            remover(messages.get("talk.removeSpeaker"), remove));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void focusName() {
    name.requestFocus();
  }

  private void pressed(KeyEvent event) {
    boolean up = event.getCode() == KeyCode.UP;
    if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
      event.consume();
      move.accept(up ? -1 : 1);
    }
  }

  private static TextField field(String what, StringProperty text) {
    var field = new TextField();
    field.setPromptText(what);
    field.setAccessibleText(what);
    field.setPrefColumnCount(8);
    field.textProperty().bindBidirectional(text);
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  /** By keyboard rows are moved from any of their fields, so that Tab need not pass these. */
  private Button mover(Ikon icon, String what, int step) {
    Button button = IconButtons.button(icon, what, () -> move.accept(step));
    button.setFocusTraversable(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static Button remover(String what, Runnable remove) {
    Button button = IconButtons.button(BootstrapIcons.X, what, remove);
    button.getStyleClass().add("remove-speaker");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
