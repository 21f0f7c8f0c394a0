package app.lanyard.ui.shell;

import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What can be done with the library as a whole. */
final class LibraryActions {

  private final SourcesViewModel sources;
  private final ImportViewModel imports;
  private final ShellServices services;
  private final Messages messages;

  LibraryActions(ShellModels models, ShellServices services, Messages messages) {
    this.sources = models.sources();
    this.imports = models.imports();
    this.services = services;
    this.messages = messages;
  }

  List<Action> list() {
    ObservableValue<Boolean> always = new ReadOnlyBooleanWrapper(true);
    return List.of(
        new Action(
            "add-folder",
            ActionGroup.LIBRARY,
            messages.get("action.addFolder"),
            BootstrapIcons.FOLDER_PLUS,
            Keys.of("Shortcut+O"),
            this::addFolder,
            always),
        new Action(
            "add-files",
            ActionGroup.LIBRARY,
            messages.get("action.addFiles"),
            BootstrapIcons.FILE_EARMARK_PLUS,
            Keys.of("Shortcut+Shift+O"),
            () -> sources.add(services.dialogs().chooseFiles(), imports::start),
            always),
        new Action(
            "open-sample",
            ActionGroup.LIBRARY,
            messages.get("action.openSample"),
            BootstrapIcons.JOURNAL_BOOKMARK,
            List.of(),
            this::openSample,
            always),
        new Action(
            "import",
            ActionGroup.LIBRARY,
            messages.get("action.import"),
            BootstrapIcons.ARROW_REPEAT,
            Keys.of("F5", "Shortcut+R"),
            imports::start,
            imports.runningProperty().not()),
        new Action(
            "cancel-import",
            ActionGroup.LIBRARY,
            messages.get("action.cancelImport"),
            BootstrapIcons.X,
            Keys.of("Shortcut+Period"),
            imports::cancel,
            imports.runningProperty()));
  }

  private void addFolder() {
    services
        .dialogs()
        .chooseFolder()
        .ifPresent(folder -> sources.add(List.of(folder), imports::start));
  }

  private void openSample() {
    services
        .runner()
        .run(
            services.sampleNotes()::folder,
            folder -> sources.add(List.of(folder), imports::start),
            failure -> services.errors().present(messages.get("sample.failed"), failure));
  }
}
