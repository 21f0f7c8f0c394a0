package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.shell.Forms;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Asks which of several are the same, and whose name stays. */
final class MergeForm extends VBox {

  private final MergeViewModel model;
  private final DirectoryWords words;
  private final ToggleGroup names = new ToggleGroup();
  private final VBox picked = new VBox(4);
  private final OthersPicker others;

  MergeForm(MergeViewModel model, DirectoryWords words, Messages messages) {
    super(12);
    this.model = model;
    this.words = words;
    this.others = new OthersPicker("merge", model.others(), words, messages, this::pick);
    picked.setId("merge-names");
    var keep = new Label(messages.get("entity.keepName"));
    keep.getStyleClass().add("secondary");
    getChildren().addAll(new VBox(6, keep, picked), others);
    model.picked().addListener((ListChangeListener<EntityRow>) change -> showPicked());
    showPicked();
  }

  /** Shows the card; the names come first if there is nothing to look for. */
  void show(Forms forms, Messages messages, Runnable onDone) {
    Button done =
        forms.show(
            words.mergeTitle(),
            this,
            model.ready().get() ? picked.getChildren().getFirst() : others.field(),
            messages.get("entity.mergeVerb"),
            model.ready().asObject(),
            onDone);
    Forms.enterPresses(done, picked);
  }

  private void pick(EntityRow row) {
    model.pick(row);
    picked.getChildren().getFirst().requestFocus();
  }

  private void showPicked() {
    List<RadioButton> buttons = model.picked().stream().map(this::name).toList();
    picked.getChildren().setAll(buttons);
  }

  private RadioButton name(EntityRow row) {
    String details = words.spoken(row);
    var button = new RadioButton(row.name());
    button.setAccessibleText(details);
    button.setToggleGroup(names);
    Wrapping.on(button);
    button.setSelected(Objects.equals(row, model.keptProperty().get()));
    button
        .selectedProperty()
        .subscribe(
            selected -> {
              if (selected) {
                model.keptProperty().set(row);
              }
            });
    return button;
  }
}
