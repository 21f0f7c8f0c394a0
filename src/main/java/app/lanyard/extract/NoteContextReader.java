package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.NumericOrder;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.NoteText;
import app.lanyard.extract.text.Section;
import app.lanyard.markdown.ParsedNote;
import app.lanyard.model.NoteFacts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads of a note what all recognisers look at. Safe for use by many threads. */
final class NoteContextReader {

  private static final Pattern EVENT_PAGE =
      Pattern.compile("(?:events?|meetups?|meetings?)(?:\\.html)?", Pattern.CASE_INSENSITIVE);

  private final NoteFactsReader facts = new NoteFactsReader();
  private final Readers readers;
  private final PlaceWords places;

  NoteContextReader(Readers readers) {
    this.readers = readers;
    this.places = new PlaceWords(readers);
  }

  /**
   * @param findings where the event that the note is about will be found in, if it is about one
   */
  NoteContext read(ParsedNote note, String path, FindingsBuilder findings) {
    NoteText text = NoteText.of(note);
    List<Block> blocks = text.blocks();
    List<Section> sections = Section.of(blocks);
    var order = new Lazy<>(() -> NumericOrder.of(note.text()));
    NoteFacts read = facts.read(note, path, blocks, new DateParser(order));
    String language = Optional.ofNullable(read.language()).orElse("");
    var dates = new DateParser(() -> order.get().orOfLanguage(language));
    var opening = new Lazy<>(() -> Opening.tellsOfTalks(sections));
    return new NoteContext(
        note,
        path,
        blocks,
        sections,
        text.prose(),
        read,
        dates,
        new SectionSense(readers, dates),
        new TalkPlaces(
            places,
            read.title(),
            new FilePath(path).pageName(),
            opening,
            () -> findings.mainEvent().isPresent() || isPageOfEvent(note),
            heading -> dates.first(heading).filter(day -> day.date().day() > 0).isPresent()));
  }

  /** Sites keep their meetings under a category or a layout of that name. */
  private static boolean isPageOfEvent(ParsedNote note) {
    return Stream.of("category", "type", "layout", "template")
        .flatMap(key -> note.frontMatter().text(key).stream())
        .anyMatch(value -> EVENT_PAGE.matcher(value.strip()).matches());
  }
}
