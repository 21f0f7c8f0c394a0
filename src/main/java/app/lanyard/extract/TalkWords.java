package app.lanyard.extract;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.Vocabulary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells titles that cannot be talks (breaks, parts of a note) and places that hold talks. */
final class TalkWords {

  static final Pattern TALKS =
      Pattern.compile(
          "\\b(?:talks?|speaking|sessions?|keynotes?|presentations?|conferences?|summit|meetups?"
              + "|schedule|agenda|program(?:me)?s?|programm|programa(?:ção|ción)?|programma|workshops?|lectures?|vortr[aä]ge?|konferenz"
              + "|charlas?|ponencias?|exposiciones|conferencias?|palestras?|conférences?|exposés?|convegno)\\b"
              + "|доклад|конференц|митап|演讲|讲师|大会|年会|会议|議程|议程|論壇|论坛|講演|勉強会|登壇|沙龙|分享会|嘉宾|발표|밋업|세미나|セミナー|発表|컨퍼런스",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  static final Pattern BREAK =
      Pattern.compile(
          "(?:\\W{0,3})(?:coffee|lunch|tea|short|morning|afternoon|evening)?\\s?"
              + "(?:break|lunch|breakfast|dinner|registration|networking|reception|party|drinks|doors open|check-?in)"
              + "(?:\\W.{0,40})?",
          Pattern.CASE_INSENSITIVE);

  /** What the words of {@link #BREAK} begin with, two letters each. */
  private static final String BREAK_BEGINNINGS = "co lu te sh mo af ev br di re ne pa dr do ch";

  /** An "s" in another case, the only letter between ASCII and Greek that begins a word. */
  private static final char LONG_S = '\u017f';

  private static final int FIRST_BEYOND_LATIN = 0x370;

  private static final String KEPT_AT_END = ")?!";

  private final PhraseMap<Boolean> notTalks = PhraseMap.of(Vocabulary.words("not-talks"));

  /** Whether a title is that of a break, a social event or a part of a note. */
  boolean isNoTalk(String title) {
    String bare = bare(title);
    return bare.codePointCount(0, bare.length()) < 2
        || !Letters.hasLetter(bare)
        || notTalks.contains(bare)
        || (mayBeBreak(bare) && BREAK.matcher(bare).matches());
  }

  /** A cheap test: whether a title begins as a break does, or with no word of Latin letters. */
  static boolean mayBeBreak(String title) {
    if (title.length() < 2 || !isWordCharacter(title.charAt(0))) {
      return true;
    }
    for (int i = 0; i < BREAK_BEGINNINGS.length(); i += 3) {
      if (title.regionMatches(true, 0, BREAK_BEGINNINGS, i, 2)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a heading or text speaks of talks or conferences. */
  boolean speaksOfTalks(String text) {
    Matcher word = TALKS.matcher(text).useTransparentBounds(true);
    for (int i = 0; i < text.length(); i++) {
      if (mayBegin(text, i) && word.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** A cheap test: whether a word of {@link #TALKS} may begin at a position. */
  private static boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    if (c >= 0x80) {
      return c < FIRST_BEYOND_LATIN ? c == LONG_S : Letters.isLetter(c);
    }
    return (at == 0 || !isWordCharacter(text.charAt(at - 1)))
        && at + 1 < text.length()
        && mayBegin(c, Letters.lower(text.charAt(at + 1)));
  }

  /** Whether one of the words in Latin script begins with two letters. */
  private static boolean mayBegin(char first, char second) {
    return switch (first) {
      case 't', 'T' -> second == 'a';
      case 's', 'S' -> "epuc".indexOf(second) >= 0;
      case 'k', 'K' -> second == 'e' || second == 'o';
      case 'p', 'P' -> "aor".indexOf(second) >= 0;
      case 'c', 'C' -> second == 'o' || second == 'h';
      case 'w', 'W', 'v', 'V' -> second == 'o';
      case 'l', 'L', 'm', 'M' -> second == 'e';
      case 'a', 'A' -> second == 'g';
      case 'e', 'E' -> second == 'x';
      default -> false;
    };
  }

  /** {@code \w} */
  private static boolean isWordCharacter(char c) {
    return c < 0x80 && (Letters.isLetter(c) || Letters.isDigit(c) || c == '_');
  }

  /** The title without marks before and behind it. */
  private static String bare(String title) {
    int start = 0;
    while (start < title.length() && !Letters.isLetterOrNumber(title.codePointAt(start))) {
      start += Character.charCount(title.codePointAt(start));
    }
    int end = title.length();
    while (end > start && !isKeptAtEnd(title.codePointBefore(end))) {
      end -= Character.charCount(title.codePointBefore(end));
    }
    return title.substring(start, end);
  }

  private static boolean isKeptAtEnd(int codePoint) {
    return Letters.isLetterOrNumber(codePoint) || KEPT_AT_END.indexOf(codePoint) >= 0;
  }
}
