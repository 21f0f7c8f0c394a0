package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.TalkLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks whose titles are headings over a list of nothing but the occasions they were given
 * at: "### How beans climb", "- 3 May 2021, [SoilConf, Leeds](…)", "- [Soil Days 2022](…)".
 */
final class OccasionsBelowRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int LATEST_COMMA = 24;
  private static final int LONGEST_EDITION = 120;

  private static final Pattern END_MARKS = Pattern.compile("[\\s(\\[,:–—-]+$");

  private static final Pattern SENTENCE_END = Pattern.compile("\\.(?:\\s|$)");
  private static final String REASON = "A heading over a list of the occasions it was given at";

  /** "Soil Days 2022 (french)" */
  private static final Pattern LANGUAGE_LAST = Pattern.compile("\\s\\(\\p{L}{2,12}\\)?$");

  /** "(Soil Days 2022)", "soilcamp 2022", "Soil Days 2022 (titled "Beans")" */
  private static final Pattern LOOSE_EDITION =
      Pattern.compile(
          "\\(?(?<name>(?:\\p{Lu}[\\p{L}\\p{N}.+!&'’ -]{2,45}|\\p{Ll}[\\p{L}\\d.]{2,20}(?:\\s\\{\\p{L}+\\})?)"
              + "\\s(?:19|20)\\d{2})\\)?(?:\\s\\([^()]{3,80}\\))?");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("((?:19|20)\\d{2}):?\\s(\\p{Lu}[^.!?:;\\n]{2,40})");

  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:given|presented|held|delivered|performed|shown)(?:\\s(?:at|in|on))?\\s?:?",
          Pattern.CASE_INSENSITIVE);

  private final Readers readers;
  private final OccasionReader occasions;
  private final TalkBodyReader bodies;

  OccasionsBelowRecogniser(Readers readers) {
    this.readers = readers;
    this.occasions = new OccasionReader(readers);
    this.bodies = new TalkBodyReader(readers);
  }

  private record Given(Section section, Block.Heading title, List<At> at) {}

  private record At(Occasion occasion, SourceSpan span) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var all = new ArrayList<Given>();
    var unsaid = new ArrayList<Given>();
    for (Section section : note.sections()) {
      boolean stands = mayBe(section) && stands(section, note.places());
      if (stands || (mayBe(section) && note.places().sayNothing(section))) {
        section
            .heading()
            .filter(heading -> heading.level() > 1 && !findings.isClaimed(heading.span()))
            .map(heading -> titled(heading, section))
            .filter(heading -> isTitle(heading, note))
            .map(heading -> new Given(section, heading, at(section, note, findings)))
            .filter(given -> given.at().size() >= fewest(given.title()))
            .ifPresent(stands ? all::add : unsaid::add);
      }
    }
    if (all.stream().mapToInt(given -> given.at().size()).sum() >= FEWEST) {
      all.forEach(given -> talks(given, note, findings));
    }
    if (unsaid.size() >= FEWEST && areShown(unsaid)) {
      unsaid.forEach(given -> talks(given, note, findings));
    }
  }

  /** Whether most of several occasions have slides or a recording, as those of talks alone do. */
  private static boolean areShown(List<Given> all) {
    List<At> occasions = all.stream().flatMap(given -> given.at().stream()).toList();
    long shown = occasions.stream().filter(at -> !at.occasion().links().isEmpty()).count();
    return occasions.size() > FEWEST && shown * 2 > occasions.size();
  }

  /** "##### Given at" is told of the heading above. */
  private static Block.Heading titled(Block.Heading heading, Section section) {
    List<Block.Heading> above = section.above();
    boolean given = GIVEN.matcher(heading.text().text().strip()).matches();
    return given && !above.isEmpty() ? above.getLast() : heading;
  }

  /** A single word is more often the name of something else than the title of a talk. */
  private static int fewest(Block.Heading title) {
    return title.text().text().strip().indexOf(' ') > 0 ? 1 : FEWEST;
  }

  /** A title may have a word that says other things of a shorter heading: "The tools of trade". */
  private static boolean stands(Section section, TalkPlaces places) {
    return places.holdTalks(section)
        || (section.heading().filter(heading -> fewest(heading) == 1).isPresent()
            && places.holdTalk(section));
  }

  /** A cheap test: a list with a figure in its first item, or one that begins the second. */
  private static boolean mayBe(Section section) {
    boolean first = true;
    for (Block block : section.body()) {
      if (first && block instanceof Block.Paragraph paragraph && isDated(paragraph.text())) {
        return true;
      }
      if (block instanceof Block.Item item) {
        String text = item.text().text();
        if (!first || Letters.hasDigit(text)) {
          return first || Letters.isDigit(text, 0);
        }
        first = false;
      }
    }
    return false;
  }

  /** A cheap test: "May 2018, Soil Days." */
  private static boolean isDated(RichText text) {
    int comma = text.text().indexOf(',');
    return comma > 0
        && comma <= LATEST_COMMA
        && text.text().indexOf('\n') < 0
        && Letters.hasDigit(text.text(), Math.min(text.text().length(), LATEST_COMMA));
  }

  private boolean isTitle(Block.Heading heading, NoteContext note) {
    String text = heading.text().text().strip();
    return !readers.words().isNoTalk(text)
        && !PlaceWords.saysTalks(text)
        && !PlaceWords.listsMeetings(text)
        && readers.events().first(text).isEmpty()
        && note.headings().date(heading).isEmpty();
  }

  /** Paragraphs that are an occasion each: "May 2018, Soil Days. [Slides](…)". */
  private List<At> inParagraphs(Section section, NoteContext note, FindingsBuilder findings) {
    var at = new ArrayList<At>();
    int all = 0;
    for (Block block : section.body()) {
      if (!(block instanceof Block.Paragraph paragraph)) {
        return List.of();
      }
      all++;
      RichText text = paragraph.text();
      if (!findings.isClaimed(text.span())) {
        sentence(text, note).ifPresent(found -> at.add(new At(found, text.span())));
      }
    }
    return at.size() * 2 > all ? at : List.of();
  }

  /** The first sentence, if it begins with a date, and the links behind it. */
  private Optional<Occasion> sentence(RichText text, NoteContext note) {
    Matcher end = SENTENCE_END.matcher(text.text());
    RichText first = end.find() ? text.slice(0, end.start()) : text;
    boolean dated =
        note.dates().first(first.text()).filter(match -> match.start() == 0).isPresent();
    return dated
        ? occasions
            .read(first, note.dates())
            .map(
                found ->
                    new Occasion(
                        found.event(),
                        found.place(),
                        found.date(),
                        LineLinks.in(text, readers.links())))
        : Optional.empty();
  }

  /** Nothing unless each item of the list is one. */
  private List<At> at(Section section, NoteContext note, FindingsBuilder findings) {
    if (section.body().stream().noneMatch(Block.Item.class::isInstance)) {
      return inParagraphs(section, note, findings);
    }
    var at = new ArrayList<At>();
    for (Block block : section.body()) {
      if (block instanceof Block.Item item) {
        Optional<Occasion> occasion =
            findings.isClaimed(item.span())
                ? Optional.empty()
                : occasions
                    .read(item.text(), note.dates())
                    .or(() -> edition(item.text()))
                    .or(() -> yearFirst(item.text()));
        if (occasion.isEmpty() && !(isMaterial(item.text()) && !at.isEmpty())) {
          return inTwoItems(section, note, findings);
        }
        occasion.map(found -> new At(found, item.span())).ifPresent(at::add);
      }
    }
    return at;
  }

  /** "- Soil Days, Leeds ([link](…))" and "- 08.10.2020" below it, before whatever else. */
  private List<At> inTwoItems(Section section, NoteContext note, FindingsBuilder findings) {
    List<Block.Item> items =
        section.body().stream()
            .filter(Block.Item.class::isInstance)
            .map(Block.Item.class::cast)
            .limit(2)
            .toList();
    if (items.size() < 2
        || !DateLines.isDateLine(items.getLast().text().text(), note.dates())
        || items.stream().anyMatch(item -> findings.isClaimed(item.span()))) {
      return List.of();
    }
    RichText first = items.getFirst().text();
    int end =
        first.links().isEmpty() || first.links().getFirst().start() == 0
            ? first.text().length()
            : first.links().getFirst().start();
    String told = LineText.ends(first.text().substring(0, end));
    RichText both = RichText.plain(told + " (" + items.getLast().text().text() + ")", first.line());
    return occasions
        .read(both, note.dates())
        .map(occasion -> List.of(new At(occasion, first.span().union(items.getLast().span()))))
        .orElse(List.of());
  }

  /** "[Slides](…)" behind the occasions. */
  private boolean isMaterial(RichText text) {
    return text.wholeLink().flatMap(link -> readers.links().byLabel(text.label(link))).isPresent();
  }

  /** "2018 Soil Days": the year of the edition stands first. */
  private static Optional<Occasion> yearFirst(RichText text) {
    Matcher first = YEAR_FIRST.matcher(text.text());
    return first.matches() && text.links().isEmpty()
        ? Optional.of(
            new Occasion(
                first.group(2), Optional.empty(), DateParser.year(first.group(1)), List.of()))
        : Optional.empty();
  }

  /** "📺 [Soil Days 2022](…)", "Soil Days 2022 [[video](…)]": an edition, and what it links to. */
  private Optional<Occasion> edition(RichText text) {
    Optional<LinkRun> whole = text.wholeLink();
    String told = whole.map(text::label).orElseGet(() -> beforeLinks(text));
    String label = LANGUAGE_LAST.matcher(told).replaceFirst("");
    Matcher loose = LOOSE_EDITION.matcher(label);
    if (!EventInTitle.isEdition(label) && !(loose.matches() && text.links().isEmpty())) {
      return Optional.empty();
    }
    String name = loose.matches() ? loose.group("name") : label;
    List<TalkLink> shown =
        whole.map(this::links).orElseGet(() -> LineLinks.in(text, readers.links()));
    return Optional.of(new Occasion(name, Optional.empty(), Optional.empty(), shown));
  }

  private static String beforeLinks(RichText text) {
    int end = text.links().isEmpty() ? text.text().length() : text.links().getFirst().start();
    return end > LONGEST_EDITION
        ? ""
        : END_MARKS.matcher(text.text().substring(0, end)).replaceFirst("");
  }

  private List<TalkLink> links(LinkRun link) {
    LinkKind kind = readers.links().byAddress(link.url());
    return kind == LinkKind.OTHER || kind == LinkKind.CODE
        ? List.of()
        : List.of(new TalkLink(kind, link.url()));
  }

  /** What tells no occasion, as the item "- Slides: …" behind them does. */
  private static boolean isAside(Block block, List<At> at) {
    return (block instanceof Block.Item || block instanceof Block.Paragraph)
        && at.stream()
            .noneMatch(
                told ->
                    told.span().startLine() <= block.span().startLine()
                        && told.span().endLine() >= block.span().startLine());
  }

  private void talks(Given given, NoteContext note, FindingsBuilder findings) {
    String title = given.title().text().text().replace('\n', ' ').strip();
    List<Block> told =
        given.section().body().stream().filter(block -> isAside(block, given.at())).toList();
    TalkBody body = bodies.glance(told);
    SourceSpan heading = given.title().span();
    for (At at : given.at()) {
      boolean first = at.equals(given.at().getFirst());
      var draft =
          new TalkDraft(title, first ? heading.union(at.span()) : at.span(), REASON)
              .kind(readers.kinds().inTitle(title));
      at.occasion().apply(draft).links(body.links());
      findings.addTalk(note.headings().apply(draft, given.section().above().reversed()));
    }
  }
}
