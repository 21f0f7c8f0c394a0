package app.lanyard.ui.annotations;

import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What goes out to files, and comes in from them. */
final class FilesButton extends MenuButton {

  FilesButton(
      AnnotationCommands commands, Supplier<List<ListedAnnotation>> selected, Messages messages) {
    setId("annotations-files");
    setGraphic(new FontIcon(BootstrapIcons.FOLDER2_OPEN));
    setText(messages.get("annotations.files"));
    setTooltip(new Tooltip(messages.get("annotations.files.tip")));
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("order-button");
    getItems()
        .addAll(
            item("markdown", messages, () -> commands.saveMarkdown(selected.get())),
            item("json", messages, () -> commands.saveJson(selected.get())),
            item("template", messages, commands::changeTemplate),
            new SeparatorMenuItem(),
            item("load", messages, commands::load));
  }

  private static MenuItem item(String name, Messages messages, Runnable action) {
    var item = new MenuItem(messages.get("annotations.files." + name));
    item.setId("annotations-files-" + name);
    item.setOnAction(event -> action.run());
    return item;
  }
}
