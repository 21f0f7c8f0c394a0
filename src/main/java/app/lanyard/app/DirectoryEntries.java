package app.lanyard.app;

import app.lanyard.model.EntityKind;
import app.lanyard.ui.controls.comment.CommentLinks;
import app.lanyard.ui.directory.DirectoryModels;
import app.lanyard.ui.directory.DirectoryView;
import app.lanyard.ui.directory.DirectoryWords;
import app.lanyard.ui.shell.ChangeDesk;
import app.lanyard.ui.shell.Dialogs;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.LateView;
import app.lanyard.ui.shell.MarkCommands;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.shell.PageOpener;
import app.lanyard.ui.shell.ShellViewModel;
import app.lanyard.ui.shell.TalkCommands;
import app.lanyard.ui.shell.ViewEntry;
import app.lanyard.ui.task.FxDelay;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The views of speakers, projects and events, which differ in little. */
final class DirectoryEntries {

  /** What a view is made of. */
  record Parts(
      LibraryPorts library,
      ChangeDesk changes,
      TalkCommands talkCommands,
      MarkCommands marks,
      CommentLinks links,
      Dialogs dialogs,
      Navigator navigator,
      TaskRunner runner,
      ErrorPresenter errors,
      Messages messages) {}

  private final Parts parts;
  private final Map<EntityKind, LateView<DirectoryView>> views = new EnumMap<>(EntityKind.class);

  DirectoryEntries(Parts parts) {
    this.parts = parts;
  }

  ViewEntry speakers() {
    return entry(EntityKind.SPEAKER, "Shortcut+2", BootstrapIcons.PERSON);
  }

  ViewEntry projects() {
    return entry(EntityKind.PROJECT, "Shortcut+3", BootstrapIcons.BOX);
  }

  ViewEntry events() {
    return entry(EntityKind.EVENT, "Shortcut+4", BootstrapIcons.CALENDAR_EVENT);
  }

  /** Shows pages in these views. */
  PageOpener pages(ShellViewModel shell) {
    return (kind, key) ->
        Optional.ofNullable(views.get(kind))
            .ifPresent(view -> view.get().open(key, () -> shell.show(id(kind))));
  }

  private ViewEntry entry(EntityKind kind, String key, Ikon icon) {
    var view = new LateView<>(() -> view(kind, icon));
    views.put(kind, view);
    return new ViewEntry(
        id(kind),
        new DirectoryWords(kind, parts.messages()).title(),
        icon,
        KeyCombination.valueOf(key),
        true,
        view);
  }

  private DirectoryView view(EntityKind kind, Ikon icon) {
    LibraryPorts library = parts.library();
    DirectoryModels models =
        DirectoryModels.of(
            kind,
            new DirectoryModels.Sources(
                library.directory(),
                library.pages(),
                library.facets(),
                library.talks(),
                library.evidence()),
            new DirectoryModels.Desks(
                parts.changes(),
                parts.talkCommands(),
                parts.marks(),
                parts.links(),
                parts.dialogs()),
            parts.runner(),
            FxDelay.whileTyping(),
            parts.errors(),
            parts.messages());
    return new DirectoryView(id(kind), icon, models, parts.navigator(), parts.messages());
  }

  private static String id(EntityKind kind) {
    return kind.wireName() + "s";
  }
}
