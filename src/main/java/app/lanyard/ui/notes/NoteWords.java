package app.lanyard.ui.notes;

import app.lanyard.model.NoteFilter;
import app.lanyard.model.NoteRow;
import app.lanyard.model.TracedDate;
import app.lanyard.ui.controls.facets.FacetWords;
import app.lanyard.ui.text.DateText;
import app.lanyard.ui.text.MarkWords;
import app.lanyard.ui.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the list of notes says, in words. */
final class NoteWords {

  private final Messages messages;
  private final MarkWords marks;
  private final DateText dates;
  private final FacetWords facets;

  NoteWords(Messages messages) {
    this.messages = messages;
    this.marks = new MarkWords(messages);
    this.dates = new DateText(messages.locale());
    this.facets = new FacetWords(messages);
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
        note.gone() ? messages.get("notes.goneHint") : "",
        marks.spoken(note.marks()));
  }

  /** Why nothing is shown. */
  String empty(NoteFilter filter) {
    if (!filter.choices().isEmpty()) {
      return messages.get("notes.emptyChoices", facets.listed(filter.text(), filter.choices()));
    }
    return filter.text().isEmpty()
        ? messages.get("notes.empty")
        : messages.get("notes.emptyText", filter.text());
  }

  private static String joined(String separator, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(words -> words != null && !words.isEmpty())
        .collect(Collectors.joining(separator));
  }
}
