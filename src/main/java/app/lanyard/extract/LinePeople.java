package app.lanyard.extract;

import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.extract.text.Vocabulary;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people that a line tells of. Some of them are written with the event they spoke at. */
final class LinePeople {

  private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{Ll}{3}|\\))\\.$");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=\\p{Ll}{3}|\\p{Lu}{2}|\\))[.!]\\s(?=\\p{Lu})");
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:presented|given|held|led|delivered)\\s)?(?:by|von|par|por|da|от)\\s|^(?:with|avec|mit)\\s",
          Pattern.CASE_INSENSITIVE);

  /** "keynote by Ada Miller" */
  private static final Pattern GIVEN =
      Pattern.compile(
          "^(?:an?\\s)?(?:keynote|talk|session|workshop|tutorial|panel|demo)\\s(?=(?:given\\s)?by\\s)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF = Pattern.compile("^(?:de|di|do|da|of)\\s");

  private static final Set<String> CITIES = Vocabulary.words("cities");

  private static final Pattern IN_TALK = Pattern.compile("in\\s(?:his|her|their)\\s");

  private final SpeakerReader speakers;
  private final LineOccasion occasion;
  private final boolean open;
  private final List<SpeakerCredit> credits = new ArrayList<>(2);

  /**
   * @param occasion where an event goes that stands where a speaker's organisation does
   * @param open whether any full name may be a speaker's, or only one that is widely known or
   *     stands behind a word such as "by"
   */
  LinePeople(SpeakerReader speakers, LineOccasion occasion, boolean open) {
    this.speakers = speakers;
    this.occasion = occasion;
    this.open = open;
  }

  boolean isEmpty() {
    return credits.isEmpty();
  }

  List<SpeakerCredit> credits() {
    return List.copyOf(credits);
  }

  /** Reads a field for people. */
  void readField(Field field) {
    speakers.read(field.value().text()).stream()
        .map(credit -> inRole(credit, field.kind()))
        .forEach(credits::add);
  }

  /** Whether a text says first what was given: "keynote by Ada Miller". */
  static boolean beginsWithKind(String text) {
    return GIVEN.matcher(text).lookingAt();
  }

  /** Whether a text begins as one about people does: "by Ada", "Ada Miller", "Zeb Quorn, Acme". */
  boolean mayBe(String text) {
    return BY.matcher(text).lookingAt()
        || GIVEN.matcher(text).lookingAt()
        || speakers.startsWithGivenName(text)
        || text.indexOf(',') > 0;
  }

  /** Tells whether a text is nothing but people. */
  boolean read(String told) {
    String text = GIVEN.matcher(told).replaceFirst("");
    boolean by = BY.matcher(text).lookingAt();
    boolean sure = open || by || speakers.startsWithGivenName(text);
    if (!sure) {
      return false;
    }
    String named = text.endsWith(".") ? FULL_STOP.matcher(text).replaceFirst("") : text;
    String bare = OF.matcher(named).replaceFirst("");
    boolean of = bare.length() < named.length() && speakers.startsWithGivenName(bare);
    List<SpeakerCredit> whole = speakers.readCertain(of ? bare : named);
    List<SpeakerCredit> people = whole.isEmpty() && by ? inFirstSentence(named) : whole;
    if (isInCity(people)) {
      return false;
    }
    people.forEach(this::add);
    return !people.isEmpty();
  }

  /** "by Ada Miller and Bo Chen. A fine talk." */
  private List<SpeakerCredit> inFirstSentence(String text) {
    Matcher end = SENTENCE_END.matcher(text);
    return end.find() ? speakers.readCertain(text.substring(0, end.start())) : List.of();
  }

  /** "Soil Circle, Leeds": in capitals like a name, but what stands beside it is a city. */
  private boolean isInCity(List<SpeakerCredit> people) {
    SpeakerCredit one = people.size() == 1 ? people.getFirst() : null;
    return one != null
        && one.organisation() != null
        && CITIES.contains(Vocabulary.fold(one.organisation()))
        && !speakers.startsWithGivenName(one.name());
  }

  /** "Ada Miller at GardenCon" says where she spoke, not whom she works for. */
  private void add(SpeakerCredit credit) {
    Optional<String> where = Optional.ofNullable(credit.organisation()).filter(occasion::isEvent);
    occasion.orEvent(where);
    boolean none = where.isPresent() || isOfSentence(credit);
    credits.add(none ? new SpeakerCredit(credit.name(), null, credit.role()) : credit);
  }

  /** "Ada Miller, in her talk": the sentence goes on. */
  private static boolean isOfSentence(SpeakerCredit credit) {
    return credit.organisation() != null && IN_TALK.matcher(credit.organisation()).lookingAt();
  }

  private static SpeakerCredit inRole(SpeakerCredit credit, FieldKind field) {
    return switch (field) {
      case MODERATOR ->
          new SpeakerCredit(credit.name(), credit.organisation(), SpeakerRole.MODERATOR);
      case PANELIST ->
          new SpeakerCredit(credit.name(), credit.organisation(), SpeakerRole.PANELIST);
      default -> credit;
    };
  }
}
