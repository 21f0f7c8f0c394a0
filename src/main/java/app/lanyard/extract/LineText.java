package app.lanyard.extract;

import app.lanyard.extract.text.Letters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a line, freed of what only joins them to others. */
final class LineText {

  /** A pair of brackets with none inside; its group is what stands in them. */
  static final Pattern BRACKETS = Pattern.compile("[(（\\[]([^()（）\\[\\]]{0,160})[)）\\]]");

  private static final int LONGEST_EVENT = 60;
  private static final String BEFORE = ",，.;:：()（）[]|·•–—-";
  private static final String BEHIND = ",，;:：(（[|·•–—-";
  private static final Pattern AT =
      Pattern.compile(
          "^(?:presented |given |held |delivered |invited talk |talk |keynote )?(?:at|@|in|on|for|from|auf|bei|beim|am|im|chez|à|au|aux|en|no|na|em|a|al|presso|на)(?:\\s(?:the|der|dem|den|la|le|el|il|o))?\\s+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LANGUAGE =
      Pattern.compile(
          "\\s?[(]in (?:English|German|French|Spanish|Portuguese|Italian|Dutch|Polish|Czech|Russian"
              + "|Ukrainian|Hebrew|Turkish|Chinese|Japanese|Korean|Swedish|Finnish|Greek)[)]$",
          Pattern.CASE_INSENSITIVE);

  private LineText() {}

  /** Without "(in German)" at its end: it says how the talk was told. */
  static String withoutLanguage(String text) {
    return text.endsWith(")") ? LANGUAGE.matcher(text).replaceFirst("") : text;
  }

  /** What follows "presented at the". */
  static String withoutAt(String text) {
    Matcher at = AT.matcher(text);
    return at.lookingAt() ? text.substring(at.end()) : text;
  }

  /** Whether a text is as short and begins as the name of an event does. */
  static boolean isNameLike(String text) {
    return text.length() > 2
        && text.length() <= LONGEST_EVENT
        && !Character.isLowerCase(text.codePointAt(0))
        && text.codePoints().filter(Character::isLetter).count() * 2 > withoutFigures(text);
  }

  /** The length of a text but for the year of an edition and the like. */
  private static long withoutFigures(String text) {
    return text.chars().filter(c -> !Letters.isDigit((char) c)).count();
  }

  /** Without marks at its ends, and without a bracket that was opened elsewhere. */
  static String ends(String text) {
    String bare = withoutMarks(text);
    boolean closed = bare.endsWith(")") || bare.endsWith("）") || bare.endsWith("]");
    boolean opened = bare.indexOf('(') >= 0 || bare.indexOf('（') >= 0 || bare.indexOf('[') >= 0;
    return closed && !opened ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static String withoutMarks(String text) {
    int start = 0;
    while (start < text.length() && isOneOf(BEFORE, text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && isOneOf(BEHIND, text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isOneOf(String marks, char c) {
    return Letters.isSpace(c) || marks.indexOf(c) >= 0;
  }
}
