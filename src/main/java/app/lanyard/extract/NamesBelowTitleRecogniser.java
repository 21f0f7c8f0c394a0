package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds talks whose titles are headings with a heading right below that tells who gave it and
 * where: "### How beans climb", "#### Ada Miller and Bo Chen, Soil Forum, Leeds 2024". Several are
 * a habit, and many are one in a note that says nothing of talks; so is a single one that begins
 * the note. Once they are, what is not surely a name is one too.
 */
final class NamesBelowTitleRecogniser implements Recogniser {

  private static final int FEWEST_UNSAID = 3;
  private static final int LONGEST = 200;
  private static final int LONGEST_NAME = 40;
  private static final String REASON = "A heading over another one that names its speakers";

  private final Readers readers;
  private final TalkBodyReader bodies;
  private final BodyApplier applier;

  NamesBelowTitleRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
    this.applier = new BodyApplier(readers);
  }

  private record Pair(Section title, Section below) {

    String name() {
      return title.heading().orElseThrow().text().text().replace('\n', ' ').strip();
    }

    RichText line() {
      return below.heading().orElseThrow().text();
    }

    int levels() {
      return title.heading().orElseThrow().level() * Block.Heading.BOLD
          + below.heading().orElseThrow().level();
    }
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    List<Pair> pairs = pairs(note.sections(), findings);
    var drafts = new LinkedHashMap<Pair, TalkDraft>();
    for (Pair pair : pairs) {
      List<SpeakerCredit> speakers = speakers(pair.line());
      if (!speakers.isEmpty() && !isOther(pair.name())) {
        drafts.put(pair, draft(pair, speakers, note));
      }
    }
    if (drafts.isEmpty() || !isHabit(drafts, note)) {
      return;
    }
    int levels = drafts.keySet().iterator().next().levels();
    for (Pair pair : pairs) {
      TalkDraft sure = drafts.get(pair);
      if (sure != null) {
        findings.addTalk(sure);
      } else if (pair.levels() == levels && drafts.size() >= FEWEST_UNSAID) {
        likely(pair, note).ifPresent(findings::addTalk);
      }
    }
  }

  /** A word for one session, "Keynote", is a title where the speaker stands below it. */
  private boolean isOther(String name) {
    return readers.words().isNoTalk(name)
        && (name.endsWith("s") || readers.kinds().inTitle(name).isEmpty());
  }

  private static List<Pair> pairs(List<Section> sections, FindingsBuilder findings) {
    var pairs = new ArrayList<Pair>(0);
    for (int i = 1; i < sections.size(); i++) {
      Section title = sections.get(i - 1);
      if (mayBe(title, sections.get(i)) && !findings.isClaimed(title.heading().get().span())) {
        pairs.add(new Pair(title, sections.get(i)));
      }
    }
    return pairs;
  }

  private boolean isHabit(Map<Pair, TalkDraft> drafts, NoteContext note) {
    Pair first = drafts.keySet().iterator().next();
    boolean alike = drafts.keySet().stream().allMatch(pair -> pair.levels() == first.levels());
    long phrases = drafts.keySet().stream().filter(NamesBelowTitleRecogniser::isPhrase).count();
    if (alike && drafts.size() >= FEWEST_UNSAID && phrases * 2 >= drafts.size()) {
      return true;
    }
    boolean near = drafts.keySet().stream().allMatch(NamesBelowTitleRecogniser::isOneLevelDeeper);
    return near
        && (drafts.size() == 1
            ? beginsNote(first, note)
            : drafts.keySet().stream().allMatch(pair -> note.places().holdTalks(pair.title())));
  }

  /** Three words and more: teams and places have fewer. */
  private static boolean isPhrase(Pair pair) {
    return pair.name().indexOf(' ') != pair.name().lastIndexOf(' ');
  }

  /** Nothing stands before it, and its notes speak of a talk. */
  private boolean beginsNote(Pair pair, NoteContext note) {
    return note.sections().stream()
            .flatMap(section -> section.heading().stream())
            .limit(1)
            .allMatch(heading -> heading.span().equals(pair.title().heading().get().span()))
        && readers.words().speaksOfTalks(opening(pair.below()));
  }

  private static String opening(Section section) {
    return section.body().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text().text())
        .findFirst()
        .orElse("");
  }

  /** A cheap test: a heading with nothing but another one right below it, on a deeper level. */
  private static boolean mayBe(Section title, Section below) {
    return title.body().isEmpty()
        && title.heading().isPresent()
        && below.heading().isPresent()
        && title.heading().get().level() > 1
        && below.heading().get().level() > title.heading().get().level()
        && below.heading().get().level() < Block.Heading.BOLD
        && below.heading().get().text().text().length() <= LONGEST;
  }

  private static boolean isOneLevelDeeper(Pair pair) {
    return pair.below().heading().orElseThrow().level()
            == pair.title().heading().orElseThrow().level() + 1
        && pair.name().indexOf(' ') > 0;
  }

  /** Those whom the line surely names: with an occasion behind them, or by a known given name. */
  private List<SpeakerCredit> speakers(RichText line) {
    List<String> parts = TalkLineParts.split(line.text(), LineOccasion.COMMA);
    int people = endOfPeople(parts);
    boolean sure = people < parts.size() || readers.speakers().startsWithGivenName(line.text());
    return sure
        ? readers.speakers().readCertain(String.join(", ", parts.subList(0, people)))
        : List.of();
  }

  private TalkDraft draft(Pair pair, List<SpeakerCredit> speakers, NoteContext note) {
    Block.Heading heading = pair.title().heading().orElseThrow();
    List<String> parts = TalkLineParts.split(pair.line().text(), LineOccasion.COMMA);
    var draft =
        new TalkDraft(pair.name(), heading.span().union(pair.line().span()), REASON)
            .speakers(speakers)
            .kind(readers.kinds().inTitle(pair.name()));
    occasion(parts.subList(endOfPeople(parts), parts.size()), draft, note);
    applier.apply(bodies.read(pair.below().body(), note.dates()), draft, note.dates());
    return note.headings().apply(draft, pair.title().above().reversed());
  }

  /** Where it is a habit: a short line without a sentence's end. */
  private Optional<TalkDraft> likely(Pair pair, NoteContext note) {
    String line = pair.line().text();
    String name = line.endsWith("!") ? line.substring(0, line.length() - 1) : line;
    boolean may = name.length() <= LONGEST_NAME && !Letters.hasDigit(name) && !isOther(pair.name());
    List<SpeakerCredit> speakers = may ? readers.speakers().read(name) : List.of();
    return speakers.isEmpty() ? Optional.empty() : Optional.of(draft(pair, speakers, note));
  }

  /** Before the first part that is an event, or that has a date. */
  private int endOfPeople(List<String> parts) {
    int end = 1;
    while (end < parts.size() && !isOfOccasion(parts.get(end))) {
      end++;
    }
    boolean events = end < parts.size() && readers.events().first(parts.get(end)).isEmpty();
    return events && end > 1 ? end - 1 : end;
  }

  private boolean isOfOccasion(String part) {
    return readers.events().isName(part) || DateParser.year(part).isPresent();
  }

  private void occasion(List<String> parts, TalkDraft draft, NoteContext note) {
    if (parts.isEmpty()) {
      return;
    }
    draft.event(Optional.of(parts.getFirst()).filter(LineText::isNameLike));
    String rest = String.join(", ", parts);
    draft.date(note.dates().first(rest).map(DateMatch::date).or(() -> DateParser.year(rest)));
  }
}
