package app.lanyard.extract.person;

import app.lanyard.extract.text.Separator;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the people named beside a talk: "A (Org) and B (Org)", "A, B &amp; C", "A &amp; B, Org; C,
 * Org2", "A from Org", "Name, Role, Org". What is not a name is left out.
 */
public final class SpeakerReader {

  /** Nobody lists speakers at such length: it is running text. */
  private static final int LONGEST = 600;

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:presented|given|held|led|delivered|hosted|moderated)\\s)?"
              + "(?:with|by|von|mit|par|avec|por|con|com|di|speakers?:|от|主讲[:：]?)\\s++",
          Pattern.CASE_INSENSITIVE);

  private static final String LEAD_BEGINNINGS = "pghldmwbvacsPGHLDMWBVACSо主";

  /** "The speakers above and …": those beyond are named, the others elsewhere. */
  private static final Pattern ABOVE =
      Pattern.compile(
          "^(?:以上|上述|各位|全体)(?:演讲者|演讲嘉宾|嘉宾|讲师|讲者)(?:以及|[及和与、])\\s*+"
              + "(?:(?:受邀|特邀|邀请)?(?:嘉宾|讲师|讲者))?\\s*+"
              + "|^(?:all\\s|all\\sof\\s)?(?:the\\s)?(?:above\\s)?speakers(?:\\sabove)?,?\\s(?:and|&|plus|with)\\s++",
          Pattern.CASE_INSENSITIVE);

  private static final String ABOVE_BEGINNINGS = "atsATS以上各全";

  static final Separator SEGMENT =
      new Separator(
          Pattern.compile(
              "\\s*+[;；\\n]\\s*+|\\s++/\\s++"
                  + "|[.,]?\\s++(?=(?:Moderator|Panell?ists?|Host|Chair|Speakers?)\\s?:)"),
          ";；\n.,",
          ";；/MPHCS");
  static final Separator GROUP =
      new Separator(
          Pattern.compile(
              ",?\\s++(?:and|&|und|et|y|e|и|\\+)\\s++|\\s*+[、和与]\\s*+|,?\\s++with\\s++",
              Pattern.CASE_INSENSITIVE),
          ",、和与",
          "、和与aAuUeEyYwWи&+");
  private static final String AT = " @ ";

  /** Where a sentence ends, but for that of an initial. */
  private static final Pattern SENTENCE_BEHIND =
      Pattern.compile("(?<=[\\p{L})]{3})\\.\\s+(?=\\p{Lu})");

  private static final String LINE_END = " ; ";

  private static final Pattern NICKNAME = Pattern.compile("\\p{IsHan}{1,3}");
  static final Separator COMMA = new Separator(Pattern.compile("\\s*+[,，]\\s*+"), ",，", ",，");

  private final Wording wording = new Wording();
  private final Affiliations affiliations = new Affiliations(wording);

  /**
   * The people in a place made for speakers: a cell, a field. A single word may be a name there.
   */
  public List<SpeakerCredit> read(String text) {
    return credits(text, false);
  }

  /**
   * The people in a place that may hold anything: all of it must be full names, with or without
   * affiliations. Empty otherwise.
   */
  public List<SpeakerCredit> readCertain(String text) {
    return credits(text, true);
  }

  /** The organisation in the text of a column or field of its own. */
  public Optional<String> organisation(String text) {
    return affiliations.of(TopLevel.split(text.strip(), COMMA));
  }

  /** Whether a text is nothing but the role of somebody unnamed ("Speaker", "Panelist"). */
  public boolean isBareRole(String text) {
    return Wording.isBareRole(text);
  }

  /**
   * The people of a field, who may be told more of behind them: "Ada Miller. She gardens in Leeds
   * …"
   */
  public List<SpeakerCredit> inField(String text) {
    Matcher sentence = SENTENCE_BEHIND.matcher(text);
    List<SpeakerCredit> first =
        sentence.find() ? readCertain(text.substring(0, sentence.start())) : List.of();
    return first.isEmpty() ? read(text) : first;
  }

  /** Whether a text begins with a widely known given name. */
  public boolean startsWithGivenName(String text) {
    return wording.startsWithGivenName(text);
  }

  private List<SpeakerCredit> credits(String text, boolean certain) {
    String stripped = withoutLead(text.strip());
    if (stripped.isEmpty() || stripped.length() > LONGEST) {
      return List.of();
    }
    boolean hopeless = certain && text.indexOf('@') < 0 && !NameGate.mayBeginWithFullName(stripped);
    if (hopeless || Wording.isBareRole(stripped)) {
      return List.of();
    }
    Map<String, SpeakerCredit> credits = new LinkedHashMap<>();
    for (String segment : TopLevel.split(onOneLine(stripped), SEGMENT)) {
      SpeakerRole labelled = CreditRole.ofLabel(segment);
      for (Person person : segment(CreditRole.withoutLabel(segment), certain)) {
        if (isName(person, certain)) {
          credits.putIfAbsent(person.name(), credit(person, labelled));
        } else if (certain) {
          return List.of();
        }
      }
    }
    return Teams.resolve(List.copyOf(credits.values()));
  }

  /** "Ada Miller ; gardener": what stands on the next line of a cell may be what she is. */
  private String onOneLine(String text) {
    if (!text.contains(LINE_END)) {
      return text;
    }
    var line = new StringBuilder();
    for (String part : text.split(LINE_END, -1)) {
      boolean named =
          TopLevel.split(part, COMMA).stream()
              .limit(1)
              .anyMatch(name -> isName(Person.of(name), true));
      line.append(line.isEmpty() ? "" : named ? LINE_END : ", ").append(part);
    }
    return line.toString();
  }

  private static String withoutLead(String text) {
    return without(LEAD, LEAD_BEGINNINGS, without(ABOVE, ABOVE_BEGINNINGS, text));
  }

  private static String without(Pattern beginning, String characters, String text) {
    if (text.isEmpty() || characters.indexOf(text.charAt(0)) < 0) {
      return text;
    }
    Matcher lead = beginning.matcher(text);
    return lead.lookingAt() ? text.substring(lead.end()) : text;
  }

  private boolean isName(Person person, boolean certain) {
    if (person.isHandle()) {
      return true;
    }
    if (certain) {
      return PersonName.isFull(person.name()) && !wording.isOrganisation(person.name());
    }
    return PersonName.isPossible(person.name())
        && (!wording.isOrganisation(person.name()) || wording.startsWithGivenName(person.name()));
  }

  private SpeakerCredit credit(Person person, SpeakerRole labelled) {
    SpeakerRole role = CreditRole.of(person.beside(), labelled);
    Optional<String> nickname = nickname(person);
    return nickname.isPresent()
        ? new SpeakerCredit(person.name() + "（" + nickname.get() + "）", null, role)
        : new SpeakerCredit(person.name(), affiliations.of(person.beside()).orElse(null), role);
  }

  /** "王明（小鸟）": a short word behind a Chinese name, unless it is an organisation or a role. */
  private Optional<String> nickname(Person person) {
    return Optional.of(person.beside())
        .filter(
            beside -> beside.size() == 1 && Character.isIdeographic(person.name().codePointAt(0)))
        .map(List::getFirst)
        .filter(word -> NICKNAME.matcher(word).matches())
        .filter(word -> !wording.isOrganisation(word) && !wording.isRole(word));
  }

  /** The people of "A, B &amp; C, Org": a shared affiliation comes last. */
  private List<Person> segment(String segment, boolean certain) {
    List<List<String>> groups =
        TopLevel.split(segment, GROUP).stream()
            .map(group -> TopLevel.split(group, COMMA))
            .filter(parts -> !parts.isEmpty())
            .toList();
    if (groups.isEmpty()) {
      return List.of();
    }
    Person first = Person.of(groups.getFirst().getFirst());
    if (certain && !isName(first, true)) {
      return List.of(first);
    }
    if (groups.size() == 1) {
      return alone(groups.getFirst(), certain);
    }
    List<String> last = groups.getLast();
    List<Person> listed = alone(last, certain);
    boolean several = listed.size() > 1;
    List<String> behind = several ? List.of() : last.subList(1, last.size());
    List<String> shared = behind.isEmpty() ? ofSign(last.getLast()) : behind;
    var people = new ArrayList<Person>();
    for (List<String> group : groups.subList(0, groups.size() - 1)) {
      people.addAll(amongOthers(group, shared));
    }
    people.addAll(several ? listed : List.of(Person.of(last.getFirst()).with(behind)));
    return people;
  }

  /** "A, B and C @ Org": a sign behind the last of them is for all. */
  private static List<String> ofSign(String last) {
    return last.contains(AT) ? Person.of(last).beside() : List.of();
  }

  private List<Person> alone(List<String> parts, boolean certain) {
    if (!certain && isSurnameFirst(parts)) {
      return List.of(new Person(String.join(", ", parts), List.of()));
    }
    boolean listed = parts.size() > 1 && parts.stream().skip(1).allMatch(this::isAnotherPerson);
    boolean surelyListed =
        listed
            && (parts.size() > 2
                || wording.startsWithGivenName(parts.get(1))
                || hasOwnAffiliation(parts.getLast())
                || parts.getFirst().endsWith(")"));
    if (surelyListed || (listed && parts.getLast().contains(AT))) {
      return amongOthers(parts, ofSign(parts.getLast()), _ -> true);
    }
    if (parts.size() > 2 && parts.subList(1, parts.size() - 1).stream().allMatch(this::isKnown)) {
      return amongOthers(
          parts.subList(0, parts.size() - 1), parts.subList(parts.size() - 1, parts.size()));
    }
    return List.of(Person.of(parts.getFirst()).with(parts.subList(1, parts.size())));
  }

  /** Whether somebody else is named, whose given name is widely known. */
  private boolean isKnown(String part) {
    return wording.startsWithGivenName(part) && isAnotherPerson(part);
  }

  private static boolean hasOwnAffiliation(String part) {
    return part.endsWith(")") || part.endsWith("）");
  }

  private List<Person> amongOthers(List<String> parts, List<String> shared) {
    return amongOthers(
        parts, shared, part -> shared.isEmpty() || wording.startsWithGivenName(part));
  }

  /**
   * @param sure whether what may be a name is one, where organisations stand as well
   */
  private List<Person> amongOthers(
      List<String> parts, List<String> shared, Predicate<String> sure) {
    var people = new ArrayList<Person>();
    @Nullable String name = null;
    var beside = new ArrayList<String>();
    for (String part : parts) {
      boolean another = isAnotherPerson(part) && sure.test(part);
      if (name == null || another) {
        if (name != null) {
          people.add(person(name, beside, shared));
        }
        name = part;
        beside.clear();
      } else {
        beside.add(part);
      }
    }
    if (name != null) {
      people.add(person(name, beside, shared));
    }
    return people;
  }

  private static Person person(String name, List<String> beside, List<String> shared) {
    Person person = Person.of(name);
    boolean own = !beside.isEmpty() || !person.beside().isEmpty();
    return person.with(own ? List.copyOf(beside) : shared);
  }

  private boolean isAnotherPerson(String part) {
    Person person = Person.of(part);
    return PersonName.isFull(person.name())
        && !wording.isOrganisation(person.name())
        && !wording.isRole(person.name());
  }

  /** "Kim, Sung Wook": one word, then given names that are neither a role nor an organisation. */
  private boolean isSurnameFirst(List<String> parts) {
    return parts.size() == 2
        && !hasOwnAffiliation(parts.getLast())
        && parts.getFirst().indexOf(' ') < 0
        && parts.getLast().indexOf(' ') > 0
        && PersonName.isPossible(parts.getFirst())
        && isAnotherPerson(parts.getLast());
  }
}
