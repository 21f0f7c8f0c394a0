package app.lanyard.ui.directory;

import app.lanyard.library.Directory;
import app.lanyard.library.EvidenceReader;
import app.lanyard.library.Facets;
import app.lanyard.library.Pages;
import app.lanyard.library.TalkBrowser;
import app.lanyard.model.EntityKind;
import app.lanyard.ui.controls.comment.CommentLinks;
import app.lanyard.ui.directory.page.PageViewModel;
import app.lanyard.ui.directory.page.PageWords;
import app.lanyard.ui.shell.ChangeDesk;
import app.lanyard.ui.shell.Dialogs;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.Forms;
import app.lanyard.ui.shell.MarkCommands;
import app.lanyard.ui.shell.TalkCommands;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.UUID;

/** What a view of speakers, projects or events shows and does. */
public record DirectoryModels(
    DirectoryWords words,
    DirectoryViewModel list,
    PageViewModel page,
    PageWords pageWords,
    DirectoryCommands commands,
    CommentLinks links) {

  /** What it is all read from. */
  public record Sources(
      Directory directory,
      Pages pages,
      Facets facets,
      TalkBrowser talks,
      EvidenceReader evidence) {}

  /** Where what is done goes to. */
  public record Desks(
      ChangeDesk changes,
      TalkCommands talks,
      MarkCommands marks,
      CommentLinks links,
      Dialogs dialogs) {}

  public static DirectoryModels of(
      EntityKind kind,
      Sources sources,
      Desks desks,
      TaskRunner runner,
      Delay delay,
      ErrorPresenter errors,
      Messages messages) {
    var words = new DirectoryWords(kind, messages);
    var reader =
        new DirectoryReader(
            kind, sources.directory(), sources.talks(), sources.evidence(), runner, errors, words);
    var changes =
        new DirectoryChanges(
            kind, desks.changes(), () -> "new:" + UUID.randomUUID(), words, messages);
    var forms = new Forms(desks.dialogs(), messages);
    var pageWords = new PageWords(kind, messages);
    var list =
        new DirectoryViewModel(
            kind,
            sources.directory(),
            sources.pages(),
            sources.facets(),
            runner,
            delay,
            errors,
            words);
    var page =
        new PageViewModel(
            kind,
            sources.pages(),
            pageWords,
            runner,
            failure -> errors.present(words.unread(), failure));
    var commands =
        new DirectoryCommands(
            kind,
            reader,
            changes,
            new Comparing(page, reader, new CompareForm(desks.dialogs(), messages), words),
            desks.talks(),
            desks.marks(),
            forms,
            words,
            messages);
    return new DirectoryModels(words, list, page, pageWords, commands, desks.links());
  }
}
