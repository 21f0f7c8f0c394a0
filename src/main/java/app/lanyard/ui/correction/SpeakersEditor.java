package app.lanyard.ui.correction;

import app.lanyard.ui.text.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The speakers of a talk, one below the other, to write, add, remove and reorder. */
final class SpeakersEditor extends VBox {

  private final TalkViewModel model;
  private final Messages messages;
  private final Map<SpeakerDraft, SpeakerRow> rows = new LinkedHashMap<>();
  private final VBox list = new VBox(4);
  private final Button add;

  SpeakersEditor(TalkViewModel model, Messages messages) {
    super(4);
    this.model = model;
    this.messages = messages;
    add = new Button(messages.get("talk.addSpeaker"), new FontIcon(BootstrapIcons.PLUS));
    add.setId("add-speaker");
    add.setOnAction(event -> add());
    getChildren().addAll(list, add);
    model.speakers().subscribe(this::show);
    show();
  }

  private void show() {
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    list.getChildren().setAll(model.speakers().stream().map(this::row).toList());
    list.setManaged(!list.getChildren().isEmpty());
    rows.keySet().retainAll(model.speakers());
    if (focused != null && focused.getScene() != null) {
      focused.requestFocus();
    }
  }

  private SpeakerRow row(SpeakerDraft speaker) {
    return rows.computeIfAbsent(
        speaker,
        draft ->
            new SpeakerRow(draft, messages, step -> model.move(draft, step), () -> remove(draft)));
  }

  private void add() {
    var speaker = new SpeakerDraft();
    model.speakers().add(speaker);
    row(speaker).focusName();
  }

  private void remove(SpeakerDraft speaker) {
    int place = model.speakers().indexOf(speaker);
    model.speakers().remove(speaker);
    if (model.speakers().isEmpty()) {
      add.requestFocus();
    } else {
      row(model.speakers().get(Math.min(place, model.speakers().size() - 1))).focusName();
    }
  }
}
