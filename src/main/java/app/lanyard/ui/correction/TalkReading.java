package app.lanyard.ui.correction;

import app.lanyard.library.EvidenceReader;
import app.lanyard.library.TalkBrowser;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EventLabel;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkRow;
import app.lanyard.model.TracedDate;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkDetails;
import app.lanyard.model.correction.TalkRef;
import app.lanyard.ui.shell.NoteSelection;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from the library what the card of a talk begins with. Its calls block. */
final class TalkReading {

  private final TalkBrowser talks;
  private final EvidenceReader evidence;
  private final Supplier<String> newKey;
  private final Messages messages;

  /**
   * @param newKey makes keys for talks that no note gives, each unlike all others
   */
  TalkReading(
      TalkBrowser talks, EvidenceReader evidence, Supplier<String> newKey, Messages messages) {
    this.talks = talks;
    this.evidence = evidence;
    this.newKey = newKey;
    this.messages = messages;
  }

  /** Names a talk so that a correction of it lasts. */
  Optional<TalkRef> ref(long talkId) {
    return talks.details(talkId).map(TalkDetails::ref);
  }

  /** The sheet of a talk that is to be put right, if the library still has it. */
  Optional<TalkSheet> ofTalk(long talkId) {
    return talks.details(talkId).map(details -> sheet(talkId, details));
  }

  /** The sheet of a talk that is to be made from selected text. */
  TalkSheet ofSelection(NoteSelection selection) {
    List<TalkRow> others = talks.ofNote(selection.noteId());
    var start =
        new TalkValues(
            selection.text().strip().replaceAll("\\s+", " "),
            agreed(others, TalkReading::span),
            agreed(others, TalkReading::event),
            TalkKind.TALK,
            List.of());
    return new TalkSheet(
        messages.get("talk.addTitle"),
        start,
        "",
        start.date() == null ? "" : messages.get("talk.dateOfOthers"),
        null,
        values -> making(selection, values),
        title -> messages.get("talk.added", title));
  }

  private TalkSheet sheet(long talkId, TalkDetails details) {
    TalkValues before = TalkValues.of(details);
    TracedDate date = details.date();
    return new TalkSheet(
        messages.get("talk.editTitle"),
        before,
        details.title().equals(details.ref().title()) ? "" : details.ref().title(),
        date == null ? "" : messages.get("talk.dateFrom." + date.origin().wireName()),
        evidence.of(EntityKind.TALK, talkId, 1).items().stream().findFirst().orElse(null),
        values -> values.correctionsOf(details.ref(), before),
        title -> messages.get("talk.corrected", title));
  }

  private List<Correction> making(NoteSelection selection, TalkValues values) {
    String key = newKey.get();
    var talk = new TalkRef(key, values.title(), selection.noteId());
    var made =
        new Correction.AddTalk(
            key, selection.noteId(), selection.lines(), selection.text(), values.title());
    return Stream.concat(
            Stream.of(made), values.correctionsOf(talk, TalkValues.titled(values.title())).stream())
        .toList();
  }

  /** What all talks of a note have in common; nothing if but one of them differs. */
  private static <T> @Nullable T agreed(
      List<TalkRow> talks, Function<TalkRow, @Nullable T> property) {
    List<@Nullable T> all = talks.stream().map(property).distinct().toList();
    return all.size() == 1 ? all.getFirst() : null;
  }

  private static @Nullable DateSpan span(TalkRow talk) {
    TracedDate date = talk.date();
    return date == null ? null : date.span();
  }

  private static @Nullable String event(TalkRow talk) {
    EventLabel event = talk.event();
    return event == null ? null : event.name();
  }
}
