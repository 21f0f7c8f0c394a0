package app.lanyard.extract;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.Vocabulary;
import app.lanyard.extract.text.WholeWords;
import java.util.regex.Pattern;

/** Tells titles that cannot be talks (breaks, parts of a note) and places that hold talks. */
final class TalkWords {

  static final Pattern BREAK =
      Pattern.compile(
          "(?:\\W{0,3})(?:coffee|lunch|tea|short|morning|afternoon|evening)?\\s?"
              + "(?:break|lunch|breakfast|dinner|registration|networking|reception|party|drinks|doors open|check-?in)"
              + "(?:\\W.{0,40})?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR_FIRST = Pattern.compile("^(?:19|20)\\d{2}\\s+");
  private static final int LONGEST_OF_DAYS = 12;

  /** "Day 2", "3 days", "45 min" */
  private static final Pattern DAYS =
      Pattern.compile(
          "(?:day|tag|jour|día|dia|giorno)\\s\\d{1,2}"
              + "|\\d{1,3}\\s?(?:days?|hours?|hrs?|h|min(?:utes|s)?|weeks?|tage|jours|días)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String CUP = "☕";
  private static final String PLATE = "🍽";

  /** What the words of {@link #BREAK} begin with, two letters each. */
  private static final String BREAK_BEGINNINGS = "co lu te sh mo af ev br di re ne pa dr do ch";

  private static final String KEPT_AT_END = ")?!";

  private final PhraseMap<Boolean> notTalks = PhraseMap.of(Vocabulary.words("not-talks"));
  private final WholeWords talks = WholeWords.of(Vocabulary.words("talk-words"));

  /** Whether a title is that of a break, a social event or a part of a note. */
  boolean isNoTalk(String title) {
    String bare = bare(title);
    return title.startsWith(CUP)
        || (title.startsWith("(") && title.indexOf(')') == title.length() - 1)
        || title.startsWith(PLATE)
        || bare.codePointCount(0, bare.length()) < 2
        || !Letters.hasLetter(bare)
        || notTalks.contains(bare)
        || (Letters.isDigit(bare, 0)
            && notTalks.contains(YEAR_FIRST.matcher(bare).replaceFirst("")))
        || (mayBeBreak(bare) && BREAK.matcher(bare).matches())
        || (bare.length() <= LONGEST_OF_DAYS && DAYS.matcher(bare).matches());
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
    return talks.areIn(text);
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
