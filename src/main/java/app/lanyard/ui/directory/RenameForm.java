package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import app.lanyard.ui.shell.Forms;
import app.lanyard.ui.text.Messages;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** Asks for another name. */
final class RenameForm {

  private final Forms forms;
  private final Messages messages;

  RenameForm(Forms forms, Messages messages) {
    this.forms = forms;
    this.messages = messages;
  }

  void show(EntityRow row, Consumer<String> onName) {
    var field = new TextField(row.name());
    field.setId("rename-name");
    field.selectAll();
    forms.show(
        messages.get("entity.rename", row.name()),
        Forms.labelled(messages.get("entity.name"), field),
        field,
        messages.get("entity.renameVerb"),
        field.textProperty().map(text -> !text.isBlank()),
        () -> onName.accept(field.getText().strip()));
  }
}
