package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import app.lanyard.ui.shell.Card;
import app.lanyard.ui.shell.Dialogs;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/** Asks which other project to compare one with. */
final class CompareForm {

  private final Dialogs dialogs;
  private final Messages messages;

  CompareForm(Dialogs dialogs, Messages messages) {
    this.dialogs = dialogs;
    this.messages = messages;
  }

  /**
   * @param name of the project that is compared
   */
  void show(String name, OthersFinder finder, DirectoryWords words, Consumer<EntityRow> onPick) {
    var picker =
        new OthersPicker(
            "compare",
            finder,
            words,
            messages,
            row -> {
              dialogs.close();
              onPick.accept(row);
            });
    var cancel = new Button(messages.get("dialog.cancel"));
    cancel.setId("form-cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> dialogs.close());
    dialogs.show(
        new Card(
            messages.get("page.compareTitle", name),
            picker,
            List.of(cancel),
            picker.field(),
            true));
  }
}
