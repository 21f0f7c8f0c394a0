package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks whose titles are lines of their own over lists of nothing but the occasions they were
 * given at: "How beans climb" over "- 2023 Soil Days @ Leeds, UK". Several are a habit.
 */
final class OccasionsBelowLineRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int LONGEST_TITLE = 180;
  private static final String NO_TITLE_ENDS = ".:;,";
  private static final String REASON = "A line over a list of the occasions it was given at";

  /** "2023 Soil Days @ Leeds, UK", "2018 SoilFinance, Leeds" */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "((?:19|20)\\d{2})[:,]?\\s([\\p{L}\\d][^@,\\n]{2,60}?)(?:(?:\\s@\\s+|,\\s)(\\p{Lu}[^\\n]{2,50}))?");

  /** "How beans climb – conference talk" */
  private static final Pattern KIND_LAST =
      Pattern.compile(
          "\\s[-–—]\\s(?:conference\\s|meetup\\s|lightning\\s)?(?:talk|workshop|keynote|tutorial|presentation)$",
          Pattern.CASE_INSENSITIVE);

  private final Readers readers;
  private final OccasionReader occasions;

  OccasionsBelowLineRecogniser(Readers readers) {
    this.readers = readers;
    this.occasions = new OccasionReader(readers);
  }

  private record Given(
      Section section, RichText title, List<Block.Item> items, List<Occasion> at) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var all = new ArrayList<Given>(0);
    for (Section section : note.sections()) {
      List<Block> body = section.body();
      for (int i = 0; i + 1 < body.size(); i++) {
        if (body.get(i) instanceof Block.Paragraph line
            && body.get(i + 1) instanceof Block.Item
            && isTitle(line.text())
            && note.places().holdTalks(section)) {
          given(section, line.text(), body.subList(i + 1, body.size()), note.dates(), findings)
              .ifPresent(all::add);
        }
      }
    }
    if (all.size() >= FEWEST) {
      all.forEach(given -> talks(given, note, findings));
    }
  }

  private boolean isTitle(RichText line) {
    String text = line.text();
    return text.length() <= LONGEST_TITLE
        && text.indexOf(' ') > 0
        && NO_TITLE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
        && !Character.isLowerCase(text.codePointAt(0))
        && !readers.words().isNoTalk(text)
        && !PlaceWords.saysTalks(text)
        && !readers.events().isName(text);
  }

  /** Nothing unless each item right below is an occasion. */
  private Optional<Given> given(
      Section section,
      RichText title,
      List<Block> below,
      DateParser dates,
      FindingsBuilder findings) {
    var items = new ArrayList<Block.Item>(1);
    var at = new ArrayList<Occasion>(1);
    for (Block block : below) {
      if (!(block instanceof Block.Item item)) {
        break;
      }
      Optional<Occasion> occasion =
          findings.isClaimed(item.span())
              ? Optional.empty()
              : yearFirst(item.text()).or(() -> occasions.read(item.text(), dates));
      if (occasion.isEmpty()) {
        return Optional.empty();
      }
      items.add(item);
      at.add(occasion.get());
    }
    return Optional.of(new Given(section, title, items, at));
  }

  private Optional<Occasion> yearFirst(RichText item) {
    String text = item.text();
    Matcher shape = Letters.isDigit(text, 0) ? YEAR_FIRST.matcher(text) : null;
    return shape != null && shape.matches()
        ? Optional.of(
            new Occasion(
                shape.group(2).strip(),
                Optional.ofNullable(shape.group(3)),
                DateParser.year(shape.group(1)),
                LineLinks.in(item, readers.links())))
        : Optional.empty();
  }

  private void talks(Given given, NoteContext note, FindingsBuilder findings) {
    String line = given.title().text().replace('\n', ' ').strip();
    String title = KIND_LAST.matcher(line).replaceFirst("");
    for (int i = 0; i < given.at().size(); i++) {
      SourceSpan span = given.items().get(i).span();
      var draft =
          new TalkDraft(title, i == 0 ? given.title().span().union(span) : span, REASON)
              .kind(readers.kinds().inTitle(title))
              .links(LineLinks.in(given.title(), readers.links()));
      given.at().get(i).apply(draft);
      findings.addTalk(note.headings().apply(draft, given.section().trail()));
    }
  }
}
