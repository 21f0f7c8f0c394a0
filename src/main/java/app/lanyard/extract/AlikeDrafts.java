package app.lanyard.extract;

import app.lanyard.extract.LinePart.Role;
import app.lanyard.extract.LinePart.Setting;
import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.person.CreditedTitle.Shape;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import app.lanyard.model.TalkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes talks of lines whose titles are known by how all lines of a list are written. */
final class AlikeDrafts {

  private static final int LONGEST_EVENT = 60;
  private static final int MOST_WORDS_OF_NAME = 4;
  private static final double USUAL = 0.4;
  private static final String COMMA = ", ";
  private static final String REASON =
      "One of several lines that tell a title with who, where or when";

  /** "San Diego CA" */
  private static final Pattern STATE_LAST = Pattern.compile("\\s\\p{Lu}{2}$");

  private static final Set<String> FORMATS = Set.of("HTML", "PDF", "PPT", "PPTX", "ODP");

  private final Readers readers;
  private final AlikeNames names;
  private final EventInTitle eventsInTitles;

  AlikeDrafts(Readers readers) {
    this.readers = readers;
    this.names = new AlikeNames(readers.speakers());
    this.eventsInTitles = new EventInTitle(readers.events());
  }

  /** What the parts beside a title say. */
  private static final class Told {
    private final List<SpeakerCredit> people = new ArrayList<>();
    private @Nullable String event;
    private @Nullable String place;
  }

  /**
   * A talk.
   *
   * @param named whether the lines say who, as {@link #tellPeople} tells
   * @param ofEvent whether the note is about an event: no other is told then
   */
  TalkDraft draft(
      AlikeLine line, AlikeReading reading, boolean named, boolean ofEvent, DateParser dates) {
    LinePart title = reading.title(line);
    String written = title == null ? line.text().text() : title.text();
    Told told = told(line, title, named, ofEvent);
    DatedTitle dated = DatedTitle.withYear(written, dates);
    Optional<EventInTitle.Split> split =
        told.event == null && !ofEvent ? eventsInTitles.split(dated.title()) : Optional.empty();
    String bare = withoutDot(split.map(EventInTitle.Split::title).orElse(dated.title()));
    Optional<CreditedTitle> credited = told.people.isEmpty() ? credited(bare) : Optional.empty();
    return new TalkDraft(credited.map(CreditedTitle::title).orElse(bare), line.span(), REASON)
        .speakers(credited.map(CreditedTitle::speakers).orElse(told.people))
        .event(Optional.ofNullable(told.event).or(() -> split.map(EventInTitle.Split::event)))
        .place(Optional.ofNullable(told.place))
        .date(date(line, title, dates).or(dated::date))
        .kind(kind(line))
        .kind(readers.kinds().inTitle(written))
        .links(LineLinks.in(line.text(), readers.links()));
  }

  /** Whether some of the lines say who, so that the others may with names that are less sure. */
  boolean tellPeople(AlikeReading reading, boolean ofEvent) {
    return ofEvent || names.tellPeople(reading, USUAL);
  }

  private static String withoutDot(String title) {
    return title.endsWith(".") && !title.endsWith("..")
        ? title.substring(0, title.length() - 1)
        : title;
  }

  private Told told(AlikeLine line, @Nullable LinePart title, boolean named, boolean ofEvent) {
    var told = new Told();
    boolean known =
        line.parts().stream().anyMatch(part -> !part.equals(title) && part.is(Role.EVENT));
    boolean given = line.open().stream().anyMatch(part -> !part.equals(title) && isGiven(part));
    for (LinePart part : line.open()) {
      if (part.equals(title)) {
        continue;
      }
      boolean among = isGiven(part) || (given && isListed(part, line));
      if (named && (among || (told.people.isEmpty() && !given))) {
        List<SpeakerCredit> people = people(part, title, line.parts());
        told.people.addAll(people);
        if (!people.isEmpty()) {
          continue;
        }
      }
      boolean event =
          known ? part.is(Role.EVENT) : mayBeEvent(part) && !(named && part.is(Role.PEOPLE));
      if (!ofEvent && told.event == null && event) {
        event(part.text(), told);
      } else if (told.place == null && part.setting() == Setting.NOTHING) {
        told.place = part.text();
      }
    }
    return told;
  }

  /** "Zeb Quorn, Anna Miller": before a sure name, a comma apart; behind it stands what she is. */
  private boolean isListed(LinePart part, AlikeLine line) {
    return part.is(Role.PEOPLE)
        && line.parts().stream()
            .filter(this::isGiven)
            .anyMatch(other -> line.text().text().contains(part.text() + COMMA + other.text()));
  }

  /** Names of groups and places look like those of people, but for the given name. */
  private boolean isGiven(LinePart part) {
    return part.is(Role.PEOPLE)
        && readers.speakers().startsWithGivenName(part.text())
        && !STATE_LAST.matcher(part.text()).find();
  }

  /** "Soil Days, Leeds": the place may be told with the event. */
  private static void event(String text, Told told) {
    int comma = text.indexOf(COMMA);
    told.event = comma < 0 ? text : text.substring(0, comma);
    told.place = comma < 0 ? told.place : text.substring(comma + COMMA.length());
  }

  /** "Ada Miller" with "(Acme)" behind it; where people are told, a single word may be a name. */
  private List<SpeakerCredit> people(
      LinePart part, @Nullable LinePart title, List<LinePart> parts) {
    if (part.is(Role.PEOPLE)) {
      List<SpeakerCredit> people =
          readers.speakers().readCertain(withOrganisation(part, title, parts));
      return people.isEmpty() ? named(part) : people;
    }
    boolean mayBeName =
        part.is(Role.OTHER)
            && part.setting() != Setting.BRACKETS
            && AlikeScore.words(part.text()) <= MOST_WORDS_OF_NAME;
    return mayBeName ? readers.speakers().read(part.text()) : List.of();
  }

  /** Behind "by" whatever is linked is somebody's name. */
  private List<SpeakerCredit> named(LinePart part) {
    List<SpeakerCredit> certain = readers.speakers().readCertain(part.text());
    List<SpeakerCredit> likely = certain.isEmpty() ? readers.speakers().read(part.text()) : certain;
    return likely.isEmpty() && part.setting() == Setting.MARKED
        ? List.of(new SpeakerCredit(part.text(), null, SpeakerRole.SPEAKER))
        : likely;
  }

  private static String withOrganisation(
      LinePart part, @Nullable LinePart title, List<LinePart> parts) {
    int next = parts.indexOf(part) + 1;
    if (next == parts.size() || !parts.get(next).is(Role.OTHER) || parts.get(next).equals(title)) {
      return part.text();
    }
    String behind = parts.get(next).text();
    return parts.get(next).setting() == Setting.BRACKETS
        ? part.text() + " (" + behind + ")"
        : part.text() + COMMA + behind;
  }

  private Optional<CreditedTitle> credited(String text) {
    return readers.credits().split(text).filter(this::isSure);
  }

  private boolean isSure(CreditedTitle credited) {
    return credited.shape() == Shape.BY
        || credited.shape() == Shape.BRACKETS
        || readers.speakers().startsWithGivenName(credited.speakers().getFirst().name());
  }

  /** The date that is a part by itself, else one within another part, else a year. */
  private static Optional<WrittenDate> date(
      AlikeLine line, @Nullable LinePart title, DateParser dates) {
    return line.parts().stream()
        .filter(part -> part.is(Role.DATE))
        .findFirst()
        .flatMap(part -> LinePartReader.date(part.text(), dates))
        .or(
            () ->
                beside(line, title)
                    .flatMap(text -> dates.first(text).stream())
                    .findFirst()
                    .map(DateMatch::date))
        .or(() -> beside(line, title).flatMap(text -> DateParser.year(text).stream()).findFirst());
  }

  private static Stream<String> beside(AlikeLine line, @Nullable LinePart title) {
    return line.parts().stream().filter(part -> !part.equals(title)).map(LinePart::text);
  }

  private Optional<TalkKind> kind(AlikeLine line) {
    return line.parts().stream()
        .filter(part -> part.is(Role.KIND))
        .findFirst()
        .flatMap(part -> readers.kinds().inText(part.text()));
  }

  /** What stands beside a title is an event, whatever its name, if it begins as names do. */
  private static boolean mayBeEvent(LinePart part) {
    return part.setting() != Setting.BRACKETS
        && part.text().length() <= LONGEST_EVENT
        && !Character.isLowerCase(part.text().codePointAt(0))
        && !FORMATS.contains(part.text().toUpperCase(Locale.ROOT));
  }
}
