package app.lanyard.ui.notes;

import app.lanyard.model.NoteRow;
import app.lanyard.model.SourceRow;
import app.lanyard.model.TracedDate;
import app.lanyard.ui.text.DateText;
import app.lanyard.ui.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the list of notes says, in words. */
final class NoteWords {

  private final Messages messages;
  private final DateText dates;

  NoteWords(Messages messages) {
    this.messages = messages;
    this.dates = new DateText(messages.locale());
  }

  String date(NoteRow note) {
    TracedDate date = note.date();
    return date == null ? "" : dates.span(date.span());
  }

  /** The line below a note's title: who wrote it, and where it lies. */
  String details(NoteRow note) {
    return joined(" · ", note.author(), note.sourceName() + "/" + note.path());
  }

  String talks(NoteRow note) {
    return note.talks() == 0 ? "" : messages.get("status.talks", note.talks());
  }

  /** All of a note's row in one sentence, for screen readers. */
  String spoken(NoteRow note) {
    return joined(
        ", ",
        note.title(),
        date(note),
        note.author(),
        talks(note),
        note.gone() ? messages.get("notes.goneHint") : "");
  }

  /** Why nothing is shown. */
  String empty(NotesFilter filter) {
    if (filter.isNone()) {
      return messages.get("notes.empty");
    }
    if (filter.text().isEmpty()) {
      return filter
          .source()
          .map(SourceRow::name)
          .map(name -> messages.get("notes.emptySource", name))
          .orElseThrow();
    }
    return messages.get("notes.emptyText", filter.text());
  }

  private static String joined(String separator, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(words -> words != null && !words.isEmpty())
        .collect(Collectors.joining(separator));
  }
}
