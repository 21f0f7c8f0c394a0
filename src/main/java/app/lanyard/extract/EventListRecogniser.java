package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.DateSpan;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.TracedDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the events in lists such as "KubeCon India in Mumbai (June 18 - 19)". */
final class EventListRecogniser implements Recogniser {

  private static final String REASON = "It stands in a list of events.";

  private static final int LONGEST_LEAD = 3;

  private final EventNameFinder names;

  EventListRecogniser(Readers readers) {
    this.names = readers.events();
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      var year = new Lazy<>(() -> yearOf(section));
      for (Block block : section.body()) {
        if (block instanceof Block.Item item && !findings.isClaimed(item)) {
          event(item.text(), note.dates(), year)
              .or(() -> announced(item.text()))
              .ifPresent(findings::addEvent);
        }
      }
    }
  }

  private Optional<FoundEvent> event(
      RichText item, DateParser dates, Supplier<Optional<Integer>> year) {
    String text = item.text();
    if (!Letters.hasDigit(text)) {
      return Optional.empty();
    }
    return names
        .leading(text, LONGEST_LEAD)
        .flatMap(
            match -> {
              String rest = text.substring(match.end());
              Optional<TracedDate> date =
                  dates.first(rest).flatMap(found -> complete(found.date(), year.get()));
              Optional<String> place = EventDetails.placeAfter(text, match.end());
              return date.isEmpty() || place.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      new FoundEvent(
                          match.name(), date.get(), place.get(), null, item.span(), REASON));
            });
  }

  /** "**[Name](url)**: what it is" */
  private Optional<FoundEvent> announced(RichText item) {
    for (LinkRun link : item.links()) {
      if (link.start() > LONGEST_LEAD) {
        break;
      }
      String label = item.label(link);
      if (names.isName(label)) {
        return Optional.of(new FoundEvent(label, null, null, null, item.span(), REASON));
      }
    }
    return Optional.empty();
  }

  private static Optional<TracedDate> complete(WrittenDate date, Optional<Integer> year) {
    Optional<DateSpan> stated = date.span();
    return stated
        .map(span -> new TracedDate(span, DateOrigin.STATED))
        .or(() -> year.flatMap(date::in).map(span -> new TracedDate(span, DateOrigin.HEADING)));
  }

  /** The year in the section's headings, or in the text that leads to the list. */
  private static Optional<Integer> yearOf(Section section) {
    Optional<WrittenDate> inHeading =
        section.trail().stream()
            .flatMap(heading -> DateParser.year(heading.text().text()).stream())
            .findFirst();
    return inHeading
        .or(
            () ->
                section.body().stream()
                    .filter(Block.Paragraph.class::isInstance)
                    .flatMap(
                        block -> DateParser.year(((Block.Paragraph) block).text().text()).stream())
                    .findFirst())
        .map(WrittenDate::year);
  }
}
