package app.lanyard.extract;

import app.lanyard.extract.text.Block;
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
        if (MINE.matcher(text).find() && GIVEN.matcher(text).find()) {
          return true;
        }
      }
    }
    return false;
  }
}
