package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.EmphasisRun;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.List;
import java.util.Optional;

/**
 * Finds talks in paragraphs and list items that begin with an occasion in bold type, or with a date
 * and an occasion, and go on with the title: "**2021-05-04: Soil Days, Leeds** Title (with Ada
 * Miller)".
 */
final class OccasionLineRecogniser implements Recogniser, TextsAmongTalks.Reading {

  private static final String REASON = "A title behind an event and its date in bold type";
  private static final String LINKED = "A title behind the link to an event and its date";
  private static final String DATED = "A title behind a date and an event";
  private static final String MARKS = " ;\n:-–—|";

  private final OccasionReader occasions;
  private final NestedTitle titles;
  private final TalkBodyReader bodies;
  private final DatedLine datedLines;

  OccasionLineRecogniser(Readers readers) {
    this.occasions = new OccasionReader(readers);
    this.titles = new NestedTitle(readers);
    this.bodies = new TalkBodyReader(readers);
    this.datedLines = new DatedLine(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    TextsAmongTalks.read(note, findings, this);
  }

  /** A date, or bold type with a figure in it, from the beginning, and something behind it. */
  @Override
  public boolean mayTell(Block block, RichText text) {
    return !(block instanceof Block.Paragraph paragraph && paragraph.depth() > 0)
        && (DatedLine.mayBe(text) || isLedByBold(text) || isLedByLink(text));
  }

  private static boolean isLedByBold(RichText text) {
    return bold(text)
        .filter(run -> run.end() < text.text().length())
        .filter(run -> Letters.hasDigit(text.text(), run.end()))
        .isPresent();
  }

  @Override
  public boolean isPlace(Section section, TalkPlaces places) {
    return places.holdOccasions(section);
  }

  private static Optional<EmphasisRun> bold(RichText text) {
    for (EmphasisRun run : text.emphases()) {
      if (run.start() == 0 && run.end() > 0) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<TalkDraft> read(RichText text, Section section, NoteContext note) {
    if (isLedByLink(text)) {
      return behindLink(text, note);
    }
    Optional<TalkDraft> dated =
        DatedLine.mayBe(text) ? datedLines.read(text, note.dates(), DATED) : Optional.empty();
    return dated.isPresent() || !isLedByBold(text) ? dated : behindOccasion(text, note);
  }

  /** "[Soil Days](…), 4-6 August 2021: *How beans climb*" */
  private static boolean isLedByLink(RichText text) {
    if (text.links().isEmpty()
        || text.emphases().isEmpty()
        || text.links().getFirst().start() > 0) {
      return false;
    }
    int colon = text.text().indexOf(": ", text.links().getFirst().end());
    int title = text.emphases().getFirst().start();
    return colon > 0 && title == colon + 2 && Letters.hasDigit(text.text(), colon);
  }

  private Optional<TalkDraft> behindLink(RichText text, NoteContext note) {
    EmphasisRun run = text.emphases().getFirst();
    return occasions
        .read(text.slice(0, run.start() - 2), note.dates())
        .flatMap(
            occasion ->
                titles
                    .read(text.slice(run.start(), run.end()), text.span(), LINKED)
                    .map(occasion::apply));
  }

  private Optional<TalkDraft> behindOccasion(RichText text, NoteContext note) {
    int end = bold(text).orElseThrow().end();
    Optional<Occasion> occasion = occasions.read(text.slice(0, end), note.dates());
    if (occasion.isEmpty()) {
      return Optional.empty();
    }
    int start = end;
    while (start < text.text().length() && MARKS.indexOf(text.text().charAt(start)) >= 0) {
      start++;
    }
    List<RichText> lines = lines(text.from(start));
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    return titles
        .read(lines.getFirst(), text.span(), REASON)
        .map(draft -> occasion.get().apply(draft))
        .map(
            draft ->
                draft.links(
                    bodies
                        .glance(
                            lines.stream()
                                .skip(1)
                                .<Block>map(line -> new Block.Paragraph(line, 0))
                                .toList())
                        .links()));
  }

  /** A line break that is written as a tag parts lines too. */
  private static List<RichText> lines(RichText text) {
    return text.lines().stream()
        .flatMap(
            line -> line.text().contains(" ;") ? line.split(';').stream() : List.of(line).stream())
        .toList();
  }
}
