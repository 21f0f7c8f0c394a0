package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.person.CreditedTitle.Shape;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the headings of talks in reports whose title names an event, and below headings that say
 * talks, where one heading need not be like the others: who gave the talk is named in it, right
 * below it, or as the first thing told.
 */
final class ReportHeadings {

  private static final int FEWEST_OPENED = 3;
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}\\.)?\\s\\p{Lu}[\\p{L}'’-]+)(?:,\\s|\\s\\p{Ll})");

  /** "Talks", "Sessions I attended" */
  private static final Pattern SAYS_TALKS =
      Pattern.compile(
          "(?:the\\s|my\\s|favou?rite\\s|notable\\s|interesting\\s)*(?:talks|sessions|presentations|vorträge|charlas|palestras|conférences|演讲|議程|セッション)"
              + "(?:\\s(?:i|we)\\s(?:\\p{L}+\\s?){1,3})?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Below I've summarised a few of my favourite talks" */
  private static final Pattern SUMMARISES =
      Pattern.compile(
          "\\b(?:below|following)\\b[^.!?]{0,40}\\b(?:summari[sz]ed?|summar(?:y|ies)|wrote|noted|notes)\\b"
              + "[^.!?]{0,60}\\btalks\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int FEWEST_SPACES = 2;
  private static final int FEWEST_SPACES_AMONG_TALKS = 1;
  private static final int FEWEST_SPACES_AROUND_YEAR = 6;
  private static final int FEWEST_ALIKE = 2;
  private static final int LONGEST_LOOKED_AT = 600;

  private final Readers readers;
  private final BylineReader bylines;
  private final ProseCredits prose;
  private final Supplier<Boolean> ofEvent;
  private final Supplier<Boolean> namesBelow;
  private final Supplier<Boolean> opensWithNames;
  private final Supplier<Boolean> opensWithPages;
  private final Supplier<Boolean> summarises;
  private final Supplier<Boolean> belowTalks;
  private final NoteContext note;

  ReportHeadings(NoteContext note, Readers readers, BylineReader bylines, ProseCredits prose) {
    this.note = note;
    this.readers = readers;
    this.bylines = bylines;
    this.prose = prose;
    this.ofEvent = new Lazy<>(() -> readers.events().first(note.facts().title()).isPresent());
    this.namesBelow = new Lazy<>(this::isNamedBelowByHabit);
    this.opensWithNames = new Lazy<>(this::isOpenedByHabit);
    this.belowTalks = new Lazy<>(this::areTitlesBelowTalks);
    this.summarises = new Lazy<>(this::isSummary);
    this.opensWithPages = new Lazy<>(this::isPagedByHabit);
  }

  /** Why a heading is that of a talk, if it is. */
  Optional<String> reason(Section section, String text, Optional<CreditedTitle> credited) {
    Block.Heading heading = section.heading().orElseThrow();
    boolean amongTalks = !PlaceWords.saysTalks(text) && note.places().holdTalks(section);
    if (heading.level() == 1 || !(ofEvent.get() || amongTalks)) {
      return Optional.empty();
    }
    if (credited.isPresent() && isTrue(section, credited.get())) {
      return Optional.of("A heading that names its speaker, in a report");
    }
    if (isTitle(text, FEWEST_SPACES_AMONG_TALKS)
        && !paged(section).isEmpty()
        && opensWithPages.get()) {
      return Optional.of("A heading with the page of its speaker right below it, in a report");
    }
    List<SpeakerCredit> below = bylines.people(section.body());
    boolean affiliated = bylines.endsWithAffiliation(section.body(), below);
    if (!isTitle(text, amongTalks && affiliated ? FEWEST_SPACES_AMONG_TALKS : FEWEST_SPACES)) {
      return Optional.empty();
    }
    if (bylines.saysByWhom(section.body())
        || (amongTalks && affiliated)
        || (!below.isEmpty() && namesBelow.get())) {
      return Optional.of("A heading with its speakers right below it, in a report");
    }
    if (!prose.ofThisTalk(opening(section)).isEmpty()) {
      return Optional.of("A heading with who gave the talk told right below it, in a report");
    }
    if (belowTalks.get() && isBelowTalks(section) && !readers.words().isNoTalk(text)) {
      return Optional.of("A heading below one that says talks, in a report");
    }
    if (amongSummaries(section) && !readers.words().isNoTalk(text)) {
      return Optional.of("A heading in a report that says it tells of talks");
    }
    return beginsWithSpeaker(section) || (!opener(section).isEmpty() && opensWithNames.get())
        ? Optional.of("A heading with what its speaker did right below it, in a report")
        : Optional.empty();
  }

  /** Right below "Talks", in a report of an event. */
  private boolean isBelowTalks(Section section) {
    return ofEvent.get()
        && !section.above().isEmpty()
        && section.heading().filter(h -> h.level() < Block.Heading.BOLD).isPresent()
        && SAYS_TALKS.matcher(section.above().getLast().text().text().strip()).matches();
  }

  /** Most headings there have to be as long as titles are: else they are of groups of talks. */
  private boolean areTitlesBelowTalks() {
    List<Section> below = note.sections().stream().filter(this::isBelowTalks).toList();
    long titles =
        below.stream()
            .filter(s -> isTitle(s.heading().orElseThrow().text().text(), FEWEST_SPACES))
            .count();
    return titles >= FEWEST_OPENED && titles * 3 >= below.size() * 2L;
  }

  /** Below an opening that says that talks are told of, all headings of one level are such. */
  private boolean amongSummaries(Section section) {
    return ofEvent.get()
        && summarises.get()
        && section.heading().filter(heading -> heading.level() == 2).isPresent();
  }

  private boolean isSummary() {
    for (Section section : note.sections()) {
      if (section.heading().filter(heading -> heading.level() > 1).isPresent()) {
        return false;
      }
      for (Block block : section.body()) {
        if (block instanceof Block.Paragraph paragraph
            && SUMMARISES.matcher(paragraph.text().text()).find()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Those named right below a talk's heading, where that is a habit of the note. */
  List<SpeakerCredit> peopleBelow(Section section) {
    List<SpeakerCredit> below = namesBelow.get() ? bylines.people(section.body()) : List.of();
    if (!below.isEmpty() || !ofEvent.get()) {
      return below;
    }
    List<SpeakerCredit> paged = opensWithPages.get() ? paged(section) : List.<SpeakerCredit>of();
    return paged.isEmpty() && opensWithNames.get() ? opener(section) : paged;
  }

  /** Who a section's text begins with: "Ada Miller, of Acme, showed …". */
  private List<SpeakerCredit> opener(Section section) {
    String text = opening(section);
    Matcher name = NAME_FIRST.matcher(text);
    return name.lookingAt()
            && !section.heading().orElseThrow().text().text().contains(name.group(1))
            && readers.speakers().startsWithGivenName(text)
        ? readers.speakers().readCertain(name.group(1))
        : List.of();
  }

  /** Whose page the first text links to, if it is the page of just one person. */
  private List<SpeakerCredit> paged(Section section) {
    RichText text = first(section);
    if (text == null || text.links().isEmpty() || !ofEvent.get()) {
      return List.of();
    }
    List<String> people =
        text.links().stream()
            .filter(link -> ProfilePages.isOne(link.url()))
            .map(text::label)
            .filter(readers.speakers()::startsWithGivenName)
            .toList();
    return people.size() == 1 ? readers.speakers().readCertain(people.getFirst()) : List.of();
  }

  /** Somebody whom the writer met has a page as well: most headings have to be over one. */
  private boolean isPagedByHabit() {
    List<Section> headed =
        note.sections().stream()
            .filter(section -> section.heading().filter(h -> h.level() == 2).isPresent())
            .toList();
    long paged = headed.stream().filter(section -> !paged(section).isEmpty()).count();
    return paged >= FEWEST_OPENED && paged * 2 > headed.size();
  }

  private static @Nullable RichText first(Section section) {
    for (Block block : section.body()) {
      if (block instanceof Block.Paragraph paragraph && !paragraph.text().isBlank()) {
        return paragraph.text();
      }
    }
    return null;
  }

  private boolean isOpenedByHabit() {
    return note.sections().stream()
            .filter(section -> section.heading().filter(h -> h.level() > 1).isPresent())
            .filter(section -> !opener(section).isEmpty())
            .limit(FEWEST_OPENED)
            .count()
        == FEWEST_OPENED;
  }

  /** Whether the people in a heading are such: by a given name, or told of again below. */
  boolean isTrue(Section section, CreditedTitle credited) {
    boolean marked =
        credited.shape() != Shape.COMMA
            && ofEvent.get()
            && isTitle(credited.title(), FEWEST_SPACES);
    return marked
        && credited.speakers().stream()
            .map(SpeakerCredit::name)
            .anyMatch(
                name -> readers.speakers().startsWithGivenName(name) || isTold(name, section));
  }

  private static boolean isTold(String name, Section section) {
    String text = opening(section);
    int first = name.indexOf(' ');
    return first > 0
        && (text.contains(name.substring(0, first) + " ")
            || text.contains(name.substring(name.lastIndexOf(' ') + 1) + " "));
  }

  private boolean beginsWithSpeaker(Section section) {
    String text = opening(section);
    if (text.isEmpty() || !Character.isUpperCase(text.codePointAt(0))) {
      return false;
    }
    List<SpeakerCredit> credits = prose.speakers(text);
    return !credits.isEmpty() && text.startsWith(credits.getFirst().name());
  }

  private static String opening(Section section) {
    return section.body().stream()
        .limit(1)
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text().text())
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_LOOKED_AT)))
        .findFirst()
        .orElse("");
  }

  /** A phrase that is neither a day nor the name of an event. */
  private boolean isTitle(String text, int fewestSpaces) {
    return text.chars().filter(c -> c == ' ').count() >= fewestSpaces
        && !readers.events().isName(text)
        && note.dates().first(text).filter(match -> !isYearInPhrase(text, match)).isEmpty();
  }

  /** "What the worms of the north did in 2021": too long for the name of an edition. */
  private static boolean isYearInPhrase(String text, DateMatch match) {
    return match.date().month() == 0
        && text.chars().filter(c -> c == ' ').count() >= FEWEST_SPACES_AROUND_YEAR;
  }

  private boolean isNamedBelowByHabit() {
    return note.sections().stream()
            .filter(section -> section.heading().filter(h -> h.level() > 1).isPresent())
            .filter(section -> !bylines.people(section.body()).isEmpty())
            .limit(FEWEST_ALIKE)
            .count()
        == FEWEST_ALIKE;
  }
}
