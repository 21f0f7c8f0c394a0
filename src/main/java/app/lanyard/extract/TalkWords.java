package app.lanyard.extract;

import app.lanyard.extract.text.Vocabulary;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells titles that cannot be talks (breaks, parts of a note) and places that hold talks. */
final class TalkWords {

  private static final Pattern TALKS =
      Pattern.compile(
          "\\b(?:talks?|speaking|sessions?|keynotes?|presentations?|conferences?|summit|meetups?"
              + "|schedule|agenda|program(?:me)?|workshops?|lectures?|vortr[aä]ge?|konferenz"
              + "|charlas?|ponencias?|conferencias?|palestras?|conférences?|exposés?|convegno)\\b"
              + "|доклад|конференц|演讲|讲师|大会|年会|会议|議程|议程|論壇|论坛|講演|発表|발표|컨퍼런스",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BREAK =
      Pattern.compile(
          "(?:\\W{0,3})(?:coffee|lunch|tea|short|morning|afternoon|evening)?\\s?"
              + "(?:break|lunch|breakfast|dinner|registration|networking|reception|party|drinks)"
              + "(?:\\W.{0,40})?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})?!]+$");

  private final Set<String> notTalks = Vocabulary.words("not-talks");

  /** Whether a title is that of a break, a social event or a part of a note. */
  boolean isNoTalk(String title) {
    String bare = MARKS.matcher(title.strip()).replaceAll("");
    return bare.codePointCount(0, bare.length()) < 2
        || bare.codePoints().noneMatch(Character::isLetter)
        || notTalks.contains(Vocabulary.fold(bare))
        || BREAK.matcher(bare).matches();
  }

  /** Whether a heading or text speaks of talks or conferences. */
  boolean speaksOfTalks(String text) {
    return TALKS.matcher(text).find();
  }
}
