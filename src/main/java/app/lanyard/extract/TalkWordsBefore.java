package app.lanyard.extract;

import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import java.util.regex.Pattern;

/**
 * Tells whether a word for talks stands before a link, so that the link is likely one to a talk.
 */
final class TalkWordsBefore {

  private static final int SHORTEST_WORD = 4;

  private static final Pattern RIGHT_BEFORE =
      Pattern.compile(
          "(?:talk|session|keynote|panel|presentation|tutorial|workshop|vortrag|charla|доклад)s?"
              + "(?:\\s(?:called|titled|on|about|named|like))?\\s?[:,]?\\s?[\"“*_]?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_CLAUSE =
      Pattern.compile(
          "\\b(?:talk|session|keynote|panel|presentation|tutorial|workshop)\\b[^!?\\n]{0,40}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ALSO = Pattern.compile("\\s?(?:,|and|&|,\\sand|und|y|et)\\s");

  private static final int LONGEST_BEFORE = 40;

  /** The forty characters of {@link #IN_CLAUSE} with the longest word, and some to spare. */
  private static final int LONGEST_CLAUSE = 70;

  private static final int LONGEST_ALSO = 8;

  private TalkWordsBefore() {}

  /** A cheap test: whether such a word is anywhere before a position. */
  static boolean areBefore(String text, int position) {
    for (int at = 0; at <= position - SHORTEST_WORD; at++) {
      if (isWordAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordAt(String text, int at) {
    return switch (text.charAt(at)) {
      case 't', 'T' -> isAt(text, at, "talk") || isAt(text, at, "tutorial");
      case 's', 'S' -> isAt(text, at, "session");
      case 'k', 'K' -> isAt(text, at, "keynote");
      case 'p', 'P' -> isAt(text, at, "panel") || isAt(text, at, "presentation");
      case 'w', 'W' -> isAt(text, at, "workshop");
      case 'v', 'V' -> isAt(text, at, "vortrag");
      case 'c', 'C' -> isAt(text, at, "charla");
      case 'д' -> isAt(text, at, "доклад");
      default -> false;
    };
  }

  private static boolean isAt(String text, int at, String word) {
    return text.regionMatches(true, at, word, 0, word.length());
  }

  /** "the talk [X](…)", and the links that follow it with "and". */
  static boolean areRightBefore(RichText line, LinkRun link) {
    if (isRightBefore(line, link)) {
      return true;
    }
    for (LinkRun other : line.links()) {
      int between = link.start() - other.end();
      if (between >= 0
          && between <= LONGEST_ALSO
          && ALSO.matcher(line.text().substring(other.end(), link.start())).matches()
          && isRightBefore(line, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRightBefore(RichText line, LinkRun link) {
    int start = Math.max(0, link.start() - LONGEST_BEFORE);
    return RIGHT_BEFORE.matcher(line.text().substring(start, link.start())).find();
  }

  /** "my last talk, that is [Title - Name](…)" */
  static boolean areInClauseBefore(RichText line, LinkRun link) {
    int start = Math.max(0, link.start() - LONGEST_CLAUSE);
    return IN_CLAUSE.matcher(line.text().substring(start, link.start())).find();
  }
}
