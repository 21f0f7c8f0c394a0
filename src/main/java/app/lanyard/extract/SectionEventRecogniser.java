package app.lanyard.extract;

import app.lanyard.extract.EventHeadings.Headed;
import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Section;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.DateSpan;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.TracedDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the events that sections of a note are about, when a heading or what follows dates them.
 */
final class SectionEventRecogniser implements Recogniser {

  private final EventDetails details;

  SectionEventRecogniser(Readers readers) {
    this.details = new EventDetails(readers.fields());
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      section
          .heading()
          .filter(heading -> heading.level() > 1)
          .flatMap(heading -> event(heading, section.body(), note))
          .ifPresent(findings::addEvent);
    }
  }

  private Optional<FoundEvent> event(Block.Heading heading, List<Block> body, NoteContext note) {
    return note.headings().event(heading).flatMap(headed -> dated(headed, heading, body, note));
  }

  private Optional<FoundEvent> dated(
      Headed headed, Block.Heading heading, List<Block> body, NoteContext note) {
    Optional<WrittenDate> written = DateParser.year(headed.name());
    Optional<Integer> year = written.map(WrittenDate::year);
    Optional<TracedDate> date =
        inHeading(heading.text().text(), year.or(() -> yearOf(note)), note.dates())
            .or(() -> details.date(body, note.dates(), year))
            .or(() -> written.flatMap(WrittenDate::span).map(SectionEventRecogniser::stated));
    return date.map(
        known ->
            new FoundEvent(
                headed.name(),
                known,
                headed.place().or(() -> details.place(body, note.dates(), year)).orElse(null),
                null,
                heading.span(),
                "A heading names it, with its date."));
  }

  private static Optional<TracedDate> inHeading(
      String heading, Optional<Integer> year, DateParser dates) {
    return dates
        .first(heading)
        .map(DateMatch::date)
        .flatMap(date -> date.span().or(() -> year.flatMap(date::in)))
        .map(SectionEventRecogniser::stated);
  }

  private static Optional<Integer> yearOf(NoteContext note) {
    return Optional.ofNullable(note.facts().date()).map(date -> date.span().start().getYear());
  }

  private static TracedDate stated(DateSpan span) {
    return new TracedDate(span, DateOrigin.STATED);
  }
}
