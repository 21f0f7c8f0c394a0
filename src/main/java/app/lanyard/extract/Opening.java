package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.FirstWords;
import app.lanyard.extract.text.Section;
import java.util.List;
import java.util.regex.Pattern;

/** What the text before a note's first heading says of the note. */
final class Opening {

  private static final Pattern MINE =
      Pattern.compile(
          "\\b(?:I|I've|my|we|our)\\b|(?:list|overview|collection)\\sof|(?:past|previous|upcoming)\\s|過去|これまで|我的|мо[ие]",
          Pattern.UNICODE_CASE);

  private static final Pattern GIVEN =
      Pattern.compile(
          "\\b(?:talks|presentations|spoke at|spoken at|speak about|speaking engagements|vorträge|charlas|palestras|conférences données)\\b|登壇|発表資料|演讲|выступлени|доклады",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What {@link #GIVEN} begins with, where it is a whole word. */
  private static final FirstWords GIVEN_FIRST =
      FirstWords.of(
          List.of(
              "talks",
              "presentations",
              "spoke",
              "spoken",
              "speak",
              "speaking",
              "vorträge",
              "charlas",
              "palestras",
              "conférences"));

  /** From here on letters are of scripts whose words aren't told whole. */
  private static final char FIRST_OTHER = '\u0370';

  private static final int LONGEST = 600;

  private Opening() {}

  /** Whether it says that a person's talks are listed below. */
  static boolean tellsOfTalks(List<Section> sections) {
    int length = 0;
    for (Block block : sections.getFirst().body()) {
      if (block instanceof Block.Paragraph paragraph) {
        String text = paragraph.text().text();
        length += text.length();
        if (length > LONGEST) {
          return false;
        }
        if (mayTell(text) && GIVEN.matcher(text).find() && MINE.matcher(text).find()) {
          return true;
        }
      }
    }
    return false;
  }

  /** A cheap test: whether a text has any word of {@link #GIVEN}. */
  private static boolean mayTell(String text) {
    if (GIVEN_FIRST.mayBeIn(text, 0, text.length())) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_OTHER) {
        return true;
      }
    }
    return false;
  }
}
