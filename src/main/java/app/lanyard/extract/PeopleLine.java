package app.lanyard.extract;

import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.extract.text.Vocabulary;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A short line below a title that holds nothing but who gave it: "Ada Miller, Acme", "by Bo Chen".
 *
 * @param led whether a word says that it is by them
 * @param affiliated whether it says what they do, or for whom
 */
record PeopleLine(List<SpeakerCredit> people, boolean led, boolean affiliated, SourceSpan span) {

  private static final int LONGEST = 140;
  private static final int MOST_BLOCKS = 2;

  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:a\\s)?(?:talk|session|keynote|presentation|workshop|presented|given|held|vortrag|charla|palestra)\\s)?"
              + "(?:by|von|par|por|di|door|av|with|mit|avec|com|con)\\s",
          Pattern.CASE_INSENSITIVE);

  /** What stands behind an address or a sentence is no name. */
  private static final Pattern SENTENCE =
      Pattern.compile("[.!?:]$|[.!?]\\s\\p{Lu}\\p{L}{2}.*\\s\\p{Ll}{3}|://");

  /** "Anna Miller: How beans climb", "Anna Miller - How beans climb" */
  private static final Pattern LABELLED = Pattern.compile(":\\s|\\s[-–—|]\\s");

  private static final Set<String> CITIES = Vocabulary.words("cities");

  /** "Leeds, UK", "San Jose, CA" */
  private static final Pattern COUNTRY = Pattern.compile("\\p{Lu}{2,3}");

  /** That of a section, among its first blocks. */
  static Optional<PeopleLine> below(Section section, SpeakerReader speakers) {
    return lines(section).flatMap(line -> of(line, speakers).stream()).findFirst();
  }

  /** As {@link #below}, of people with any name whose line says whom they work for. */
  static Optional<PeopleLine> affiliatedBelow(Section section, SpeakerReader speakers) {
    return lines(section)
        .flatMap(line -> read(line, true, speakers).stream())
        .filter(line -> line.affiliated() && line.people().stream().noneMatch(PeopleLine::isPlace))
        .findFirst();
  }

  private static boolean isPlace(SpeakerCredit person) {
    String beside = person.organisation() == null ? "" : person.organisation();
    return CITIES.contains(Vocabulary.fold(person.name()))
        || CITIES.contains(Vocabulary.fold(beside))
        || COUNTRY.matcher(beside).matches();
  }

  private static Stream<RichText> lines(Section section) {
    return section.body().stream()
        .filter(block -> !(block instanceof Block.Other) && !isPicture(block))
        .limit(MOST_BLOCKS)
        .flatMap(block -> line(block).stream());
  }

  private static boolean isPicture(Block block) {
    return block instanceof Block.Paragraph paragraph && paragraph.text().isBlank();
  }

  private static Optional<RichText> line(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.text().lines().stream().findFirst();
      case Block.Quotation quotation -> quotation.text().lines().stream().findFirst();
      case Block.Item item when item.depth() == 1 -> Optional.of(item.text());
      default -> Optional.empty();
    };
  }

  /** The people of a line, if it names nothing else. */
  static Optional<PeopleLine> of(RichText line, SpeakerReader speakers) {
    return read(line, false, speakers);
  }

  private static Optional<PeopleLine> read(RichText line, boolean open, SpeakerReader speakers) {
    String text = line.text();
    if (text.length() > LONGEST
        || text.indexOf(' ') < 0
        || Letters.hasDigit(text)
        || SENTENCE.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher lead = LEAD.matcher(text);
    boolean led = lead.lookingAt();
    String named = led ? text.substring(lead.end()) : text;
    boolean known = led || open || speakers.startsWithGivenName(named);
    List<SpeakerCredit> people = known ? speakers.readCertain(named) : List.of();
    boolean affiliated =
        people.stream().anyMatch(person -> person.organisation() != null)
            && !LABELLED.matcher(named).find();
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(new PeopleLine(people, led, affiliated, line.span()));
  }
}
