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

  /** What the words of {@link #TALKS} begin with: in Latin script at the beginning of a word. */
  private static final String BEGINNINGS = "tskpcwlmavweTSKPCWLMAVWEſK";

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

  private static boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    boolean word = c < FIRST_BEYOND_LATIN ? BEGINNINGS.indexOf(c) >= 0 : Letters.isLetter(c);
    return word && (at == 0 || c >= 0x80 || !isWordCharacter(text.charAt(at - 1)));
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
