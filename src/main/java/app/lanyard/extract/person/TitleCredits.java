package app.lanyard.extract.person;

import app.lanyard.extract.person.CreditedTitle.Shape;
import app.lanyard.extract.text.Letters;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits titles that hold their speakers: "Title by Name", "Title - Name, Org", "Title (Name)",
 * "Title, Name", "10:30 Name - Title". Only shapes are told: "Setup - Service Mesh" has one too, so
 * something else must say that the text is about a talk.
 */
public final class TitleCredits {

  private static final int LONGEST = 400;
  private static final int SHORTEST_TITLE = 3;

  private static final Pattern BY =
      Pattern.compile("\\s(?:by|von|par|por|presented by)\\s", Pattern.CASE_INSENSITIVE);
  private static final List<String> BY_WORDS = List.of("by", "von", "par", "por", "presented");
  private static final String BY_BEGINNINGS = "bvpBVP";
  private static final String DASH_BEGINNINGS = "-–—|•·/";
  private static final String COMMAS = ",，";
  private static final String CLOSING = ")）";
  private static final Pattern DASH = Pattern.compile("\\s(?:-{1,2}|–|—|\\||•|·|//)\\s");
  private static final Pattern COLON = Pattern.compile("\\s?[:：]\\s");
  private static final Pattern COMMA = Pattern.compile("[,，]\\s");
  private static final Pattern BRACKETS =
      Pattern.compile("^(.{3,300}?)\\s?[(（]([^()（）]{3,160})[)）]$");
  private static final Pattern BAR = Pattern.compile("([^|｜]{2,60}?)\\s?[|｜]\\s?([^|｜]{2,60})");
  private static final Pattern EASTERN =
      Pattern.compile(
          "\\s(?:-{1,2}|–|—|\\|)\\s[\\p{IsHangul}\\p{IsHan}]{2,4}\\s?[(（][^()（）\\s]{1,40}[)）]$");
  private static final Pattern TIME =
      Pattern.compile(
          "^\\d{1,2}[:.h]\\d{2}(?!\\.\\d)(?:(?:\\s?[aApP][mM])?\\s?(?:-{1,2}|–|to)\\s?\\d{1,2}[:.h]\\d{2})?\\s?(?:[aApP][mM]|Uhr\\b|hrs?\\b)?\\s?[-–:|]?\\s?");

  private final SpeakerReader speakers;

  public TitleCredits(SpeakerReader speakers) {
    this.speakers = speakers;
  }

  /** The title and speakers, if the text has one of the shapes. */
  public Optional<CreditedTitle> split(String text) {
    if (text.length() > LONGEST || !mayCredit(text)) {
      return Optional.empty();
    }
    return timeFirst(text)
        .or(() -> behind(text, BY, Shape.BY))
        .or(() -> eastern(text))
        .or(() -> brackets(text))
        .or(() -> behind(text, DASH, Shape.DASH))
        .or(() -> closeDash(text))
        .or(() -> behind(text, COMMA, Shape.COMMA));
  }

  /** "How beans climb- Ada Miller, Acme": a space is missing, and a known given name tells. */
  private Optional<CreditedTitle> closeDash(String text) {
    int dash = Math.max(text.lastIndexOf("- "), text.lastIndexOf("– "));
    boolean close = dash > SHORTEST_TITLE && Letters.isLetter(text.charAt(dash - 1));
    String people = close ? text.substring(dash + 2) : "";
    return close && speakers.startsWithGivenName(people)
        ? credited(text.substring(0, dash), speakers.readCertain(people), Shape.DASH)
        : Optional.empty();
  }

  private static boolean mayCredit(String text) {
    return Letters.hasAny(text, COMMAS) || mayCreditSetOff(text);
  }

  /**
   * A cheap test: whether any mark or word of a text may part a title from its speakers, commas
   * left out. Links before, between and behind may be marks as well, so one side of the mark needs
   * no space.
   */
  public static boolean mayCreditSetOff(String text) {
    if (Letters.isDigit(text, 0) || Letters.hasAny(text, CLOSING)) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Letters.isSpace(text.charAt(i)) && isSetOffAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark stands before or behind a space, or one of some words behind it. */
  private static boolean isSetOffAt(String text, int space) {
    return isDashWithin(text, space - 1)
        || isDashWithin(text, space + 1)
        || (space + 2 < text.length() && isByAt(text, space + 1));
  }

  /** Whether a mark stands at a position, which is not at the ends of the text. */
  private static boolean isDashWithin(String text, int at) {
    return at > 0 && at < text.length() - 1 && DASH_BEGINNINGS.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a word of {@link #BY} begins at a position. */
  private static boolean isByAt(String text, int at) {
    if (BY_BEGINNINGS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    for (String word : BY_WORDS) {
      int end = at + word.length();
      if (text.regionMatches(true, at, word, 0, word.length())
          && end < text.length()
          && Letters.isSpace(text.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  /** The text without a time of day before it. */
  public static String withoutTime(String text) {
    return Letters.isDigit(text, 0) ? TIME.matcher(text).replaceFirst("") : text;
  }

  private Optional<CreditedTitle> timeFirst(String text) {
    String rest = withoutTime(text);
    if (rest.length() == text.length()) {
      return Optional.empty();
    }
    Matcher dash = (DASH.matcher(rest).find() ? DASH : COLON).matcher(rest);
    if (!dash.find()) {
      return Optional.empty();
    }
    List<SpeakerCredit> credits = speakers.readCertain(rest.substring(0, dash.start()));
    String title = rest.substring(dash.end());
    Matcher brackets = BRACKETS.matcher(title);
    return brackets.matches() && isAlone(credits)
        ? credited(brackets.group(1), of(credits.getFirst(), brackets.group(2)), Shape.TIME_FIRST)
        : credited(title, credits, Shape.TIME_FIRST);
  }

  private static boolean isAlone(List<SpeakerCredit> credits) {
    return credits.size() == 1 && credits.getFirst().organisation() == null;
  }

  private static List<SpeakerCredit> of(SpeakerCredit speaker, String organisation) {
    return List.of(new SpeakerCredit(speaker.name(), organisation.strip(), speaker.role()));
  }

  /** "제목 - 이름 (회사)": names and organisations look alike without spaces, and both are short. */
  private Optional<CreditedTitle> eastern(String text) {
    return EASTERN.matcher(text).find() ? behind(text, DASH, Shape.DASH) : Optional.empty();
  }

  private Optional<CreditedTitle> brackets(String text) {
    if (!text.endsWith(")") && !text.endsWith("）")) {
      return Optional.empty();
    }
    Matcher brackets = BRACKETS.matcher(text);
    return brackets.matches()
        ? credited(brackets.group(1), inBrackets(brackets.group(2)), Shape.BRACKETS)
        : Optional.empty();
  }

  /** "Ada Miller", "Ada Miller | Acme" */
  private List<SpeakerCredit> inBrackets(String text) {
    Matcher bar = BAR.matcher(text);
    if (!bar.matches()) {
      return speakers.readCertain(text);
    }
    List<SpeakerCredit> name = speakers.readCertain(bar.group(1));
    return isAlone(name) ? of(name.getFirst(), bar.group(2)) : List.of();
  }

  /** The rightmost separator with nothing but people behind it. */
  private Optional<CreditedTitle> behind(String text, Pattern separator, Shape shape) {
    for (int[] place : places(text, separator, shape).reversed()) {
      List<SpeakerCredit> credits = speakers.readCertain(text.substring(place[1]));
      Optional<CreditedTitle> split = credited(text.substring(0, place[0]), credits, shape);
      if (split.isPresent()) {
        return split;
      }
    }
    return Optional.empty();
  }

  private static List<int[]> places(String text, Pattern separator, Shape shape) {
    var places = new ArrayList<int[]>(0);
    Matcher matcher = null;
    int free = 0;
    for (int at = 0; at < text.length() - 1; at++) {
      if (at >= free && mayBegin(text, at, shape)) {
        matcher = matcher == null ? separator.matcher(text) : matcher;
        if (matcher.region(at, text.length()).lookingAt()) {
          places.add(new int[] {at, matcher.end()});
          free = matcher.end();
        }
      }
    }
    return places;
  }

  /** Whether the separator of a shape can begin at a position: a cheap test before its pattern. */
  private static boolean mayBegin(String text, int at, Shape shape) {
    char c = text.charAt(at);
    if (shape == Shape.COMMA) {
      return c == ',' || c == '，';
    }
    String beginnings = shape == Shape.BY ? BY_BEGINNINGS : DASH_BEGINNINGS;
    return Letters.isSpace(c) && beginnings.indexOf(text.charAt(at + 1)) >= 0;
  }

  private static Optional<CreditedTitle> credited(
      String title, List<SpeakerCredit> credits, Shape shape) {
    String bare = withoutTime(title.strip());
    return credits.isEmpty() || bare.length() < SHORTEST_TITLE
        ? Optional.empty()
        : Optional.of(new CreditedTitle(bare, credits, shape));
  }
}
