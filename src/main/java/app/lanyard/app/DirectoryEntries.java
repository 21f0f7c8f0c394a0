package app.lanyard.app;

import app.lanyard.model.EntityKind;
import app.lanyard.ui.directory.DirectoryModels;
import app.lanyard.ui.directory.DirectoryView;
import app.lanyard.ui.shell.ChangeDesk;
import app.lanyard.ui.shell.Dialogs;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.shell.TalkCommands;
import app.lanyard.ui.shell.ViewEntry;
import app.lanyard.ui.task.FxDelay;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/** Makes the views of speakers, projects and events, which differ in little. */
record DirectoryEntries(
    LibraryPorts library,
    ChangeDesk changes,
    TalkCommands talkCommands,
    Dialogs dialogs,
    Navigator navigator,
    TaskRunner runner,
    ErrorPresenter errors,
    Messages messages) {

  ViewEntry entry(EntityKind kind, String id, String key, Ikon icon) {
    DirectoryModels models =
        DirectoryModels.of(
            kind,
            new DirectoryModels.Sources(library.directory(), library.talks(), library.evidence()),
            new DirectoryModels.Desks(changes, talkCommands, dialogs),
            runner,
            FxDelay.whileTyping(),
            errors,
            messages);
    return new ViewEntry(
        id,
        models.words().title(),
        icon,
        KeyCombination.valueOf(key),
        true,
        new DirectoryView(id, icon, models, navigator, messages));
  }
}
