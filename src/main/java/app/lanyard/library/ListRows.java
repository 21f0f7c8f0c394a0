package app.lanyard.library;

import app.lanyard.library.listing.ListCell;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityRow;
import app.lanyard.model.EventLabel;
import app.lanyard.model.NoteRow;
import app.lanyard.model.TalkRow;
import app.lanyard.model.TracedDate;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.TextQuote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of lists that are written to files. Dates are those of ISO 8601. */
final class ListRows {

  static final List<String> TALK =
      List.of("from", "to", "title", "kind", "speakers", "event", "place", "links");
  static final List<String> ENTITY =
      List.of("name", "aliases", "detail", "from", "to", "talks", "notes");
  static final List<String> NOTE =
      List.of("title", "author", "from", "to", "source", "path", "language", "talks");

  static final List<String> ANNOTATION =
      List.of(
          "created",
          "updated",
          "kind",
          "on",
          "place",
          "motivation",
          "quote",
          "now",
          "state",
          "colour",
          "comment",
          "tags",
          "id");

  private static final String AND = "; ";

  private ListRows() {}

  static List<ListCell> of(TalkRow talk) {
    TracedDate date = talk.date();
    DateSpan span = date == null ? null : date.span();
    EventLabel event = talk.event();
    return List.of(
        from(span),
        to(span),
        words(talk.title()),
        words(talk.kind().wireName()),
        words(String.join(AND, talk.speakers())),
        words(event == null ? "" : event.name()),
        words(event == null ? null : event.location()),
        new ListCell.Links(
            talk.links().stream()
                .map(link -> new ListCell.Link(link.kind().wireName(), link.url()))
                .toList()));
  }

  static List<ListCell> of(EntityRow row) {
    return List.of(
        words(row.name()),
        words(String.join(AND, row.aliases())),
        words(row.detail()),
        from(row.dates()),
        to(row.dates()),
        words(Integer.toString(row.talks())),
        words(Integer.toString(row.notes())));
  }

  static List<ListCell> of(NoteRow note) {
    TracedDate date = note.date();
    DateSpan span = date == null ? null : date.span();
    return List.of(
        words(note.title()),
        words(note.author()),
        from(span),
        to(span),
        words(note.sourceName()),
        words(note.path()),
        words(note.language()),
        words(Integer.toString(note.talks())));
  }

  static List<ListCell> of(ListedAnnotation listed) {
    Annotation annotation = listed.annotation();
    TextQuote quote = annotation.quote();
    HighlightColour colour = annotation.colour();
    return List.of(
        words(annotation.created().toString()),
        words(annotation.updated().toString()),
        words(Excerpts.kind(annotation.target())),
        words(listed.about()),
        words(Excerpts.place(annotation.target())),
        words(annotation.motivation().wireName()),
        words(quote == null ? "" : quote.exact()),
        words(listed.placed().currentText()),
        words(listed.placed().state().wireName()),
        words(colour == null ? "" : colour.wireName()),
        words(annotation.comment()),
        words(String.join(AND, annotation.tags())),
        words(annotation.id()));
  }

  private static ListCell from(@Nullable DateSpan span) {
    return words(span == null ? "" : span.start().toString());
  }

  private static ListCell to(@Nullable DateSpan span) {
    return words(span == null ? "" : span.end().toString());
  }

  private static ListCell words(@Nullable String text) {
    return new ListCell.Words(text == null ? "" : text);
  }
}
