package app.lanyard.ui.correction;

import app.lanyard.library.Directory;
import app.lanyard.library.EvidenceReader;
import app.lanyard.library.TalkBrowser;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.Evidence;
import app.lanyard.model.TalkRow;
import app.lanyard.model.correction.Correction;
import app.lanyard.ui.shell.ChangeDesk;
import app.lanyard.ui.shell.Dialogs;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.shell.NoteSelection;
import app.lanyard.ui.shell.Notice;
import app.lanyard.ui.shell.NoticeBoard;
import app.lanyard.ui.shell.TalkCommands;
import app.lanyard.ui.shell.TalkMaker;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Puts talks right, and says why they are there. Used on the JavaFX thread alone. */
public final class TalkDesk implements TalkCommands, TalkMaker {

  private static final int MAX_OFFERS = 8;
  private static final int MAX_PLACES = 50;

  /**
   * What it asks of the library.
   *
   * @param newKey makes keys for talks that no note gives, each unlike all others
   */
  public record Ports(
      TalkBrowser talks, EvidenceReader evidence, Directory directory, Supplier<String> newKey) {}

  private final Ports library;
  private final TalkReading reading;
  private final ChangeDesk changes;
  private final Dialogs dialogs;
  private final Navigator navigator;
  private final NoticeBoard notices;
  private final ErrorPresenter errors;
  private final Messages messages;
  private final TaskRunner runner;
  private final LatestTask opening;
  private final LatestTask completing;
  private final TalkCard talkCard;
  private final EvidenceCard evidenceCard;

  public TalkDesk(
      Ports library,
      ChangeDesk changes,
      Dialogs dialogs,
      Navigator navigator,
      NoticeBoard notices,
      TaskRunner runner,
      ErrorPresenter errors,
      Messages messages) {
    this.library = library;
    this.reading = new TalkReading(library.talks(), library.evidence(), library.newKey(), messages);
    this.changes = changes;
    this.dialogs = dialogs;
    this.navigator = navigator;
    this.notices = notices;
    this.errors = errors;
    this.messages = messages;
    this.runner = runner;
    this.opening = new LatestTask(runner);
    this.completing = new LatestTask(runner);
    this.talkCard = new TalkCard(this::completeEvent, messages);
    this.evidenceCard = new EvidenceCard(messages);
  }

  @Override
  public void edit(long talkId) {
    open(() -> reading.ofTalk(talkId), found -> found.ifPresentOrElse(this::show, this::sayGone));
  }

  @Override
  public void hide(TalkRow talk) {
    runner.run(
        () -> reading.ref(talk.id()),
        found ->
            found.ifPresentOrElse(
                ref ->
                    changes.make(
                        List.of(new Correction.NotATalk(ref)),
                        messages.get("talk.hidden", talk.title())),
                this::sayGone),
        this::failed);
  }

  @Override
  public void explain(EntityKind kind, long id, String name) {
    open(() -> library.evidence().of(kind, id, MAX_PLACES), evidence -> show(name, evidence));
  }

  @Override
  public void addFrom(NoteSelection selection) {
    open(() -> reading.ofSelection(selection), this::show);
  }

  private <T> void open(Callable<T> work, Consumer<T> show) {
    opening.run(work, show, this::failed);
  }

  private void show(TalkSheet sheet) {
    dialogs.show(talkCard.of(sheet, values -> save(sheet, values), dialogs::close));
  }

  private void show(String name, Evidence evidence) {
    dialogs.show(evidenceCard.of(name, evidence, this::goTo, dialogs::close));
  }

  private void save(TalkSheet sheet, TalkValues values) {
    List<Correction> corrections = sheet.corrections().apply(values);
    if (corrections.isEmpty()) {
      dialogs.close();
    } else {
      changes.make(corrections, sheet.done().apply(values.title()), dialogs::close);
    }
  }

  private void goTo(Evidence.Item place) {
    dialogs.close();
    navigator.openNote(place.noteId(), place.span().startLine());
  }

  private void completeEvent(String text, Consumer<List<String>> found) {
    completing.run(
        () -> library.directory().rows(EntityKind.EVENT, text, 0, MAX_OFFERS),
        rows -> found.accept(rows.stream().map(EntityRow::name).distinct().toList()),
        failure -> errors.present(messages.get("talk.eventsUnread"), failure));
  }

  private void sayGone() {
    notices.show(Notice.info(messages.get("talk.gone")));
  }

  private void failed(Throwable failure) {
    errors.present(messages.get("talk.unread"), failure);
  }
}
