package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.EmphasisRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds titles that a sentence below an event's name sets off behind a word for talks, on a page of
 * talks: "## Soil Club", "The talk was titled *How beans climb*, and …".
 */
final class CalledTitleRecogniser implements Recogniser {

  private static final int SHORTEST_TITLE = 6;
  private static final int BLOCKS_BEFORE = 2;
  private static final int LOOKED_AT_BEFORE = 60;
  private static final String REASON = "A sentence below the event calls the talk by its title";

  private static final Pattern CALLED =
      Pattern.compile(
          "\\b(?:talk|presentation|session|lecture|workshop|keynote|tutorial|vortrag|charla|ponencia|palestra)"
              + "(?:\\s(?:was|is|were|titled|called|entitled|named|titulada|llamada|intitulada|namens))*[,:]?\\s[\"“„]?$",
          Pattern.CASE_INSENSITIVE);

  private final Readers readers;
  private final TalkBodyReader bodies;

  CalledTitleRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      section
          .heading()
          .filter(heading -> heading.level() > 1 && !findings.isClaimed(heading.span()))
          .filter(_ -> note.places().holdTalk(section))
          .flatMap(_ -> talk(section, note, findings))
          .ifPresent(findings::addTalk);
    }
  }

  private Optional<TalkDraft> talk(Section section, NoteContext note, FindingsBuilder findings) {
    for (int i = 0; i < section.body().size(); i++) {
      Block block = section.body().get(i);
      RichText text = block instanceof Block.Paragraph paragraph ? paragraph.text() : null;
      if (text != null && !text.emphases().isEmpty() && !findings.isClaimed(text.span())) {
        Optional<String> title = title(text);
        if (title.isPresent()) {
          return Optional.of(draft(title.get(), text, section, i, note));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> title(RichText text) {
    for (EmphasisRun run : text.emphases()) {
      String title = text.text().substring(run.start(), run.end()).replace('\n', ' ').strip();
      if (title.length() >= SHORTEST_TITLE
          && title.indexOf(' ') > 0
          && !readers.words().isNoTalk(title)
          && !readers.events().isName(title)
          && CALLED.matcher(before(text, run)).find()) {
        return Optional.of(QuotedTitle.unquoted(title));
      }
    }
    return Optional.empty();
  }

  private static String before(RichText text, EmphasisRun run) {
    return text.text().substring(Math.max(0, run.start() - LOOKED_AT_BEFORE), run.start());
  }

  private TalkDraft draft(String title, RichText text, Section section, int at, NoteContext note) {
    Block.Heading heading = section.heading().orElseThrow();
    String event = heading.text().text().strip();
    var draft =
        new TalkDraft(title, heading.span().union(text.span()), REASON)
            .event(Optional.of(event).filter(LineText::isNameLike))
            .date(day(section, at, note))
            .kind(readers.kinds().inTitle(title))
            .links(bodies.glance(section.body()).links());
    return note.headings().apply(draft, section.above().reversed());
  }

  /** The day in the lines between the heading and the sentence. */
  private static Optional<WrittenDate> day(Section section, int at, NoteContext note) {
    return section.body().stream()
        .limit(Math.min(at, BLOCKS_BEFORE))
        .map(BlockLines::text)
        .filter(text -> text != null)
        .flatMap(text -> note.dates().first(text.text()).stream())
        .map(DateMatch::date)
        .filter(date -> date.month() > 0)
        .findFirst();
  }
}
