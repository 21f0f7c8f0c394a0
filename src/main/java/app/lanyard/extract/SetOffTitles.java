package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;

/**
 * Tells whether a section has titles in bold type with links right behind them: "**How beans
 * climb** [Slides](…)". Then its heading is none.
 */
final class SetOffTitles {

  private SetOffTitles() {}

  static boolean areIn(Section section) {
    for (Block block : section.body()) {
      if (block instanceof Block.Paragraph paragraph
          && !paragraph.text().emphases().isEmpty()
          && paragraph.text().emphases().getFirst().start() == 0
          && isLinkedRightBehind(paragraph.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLinkedRightBehind(RichText text) {
    int start = text.emphases().getFirst().end();
    return text.text().lastIndexOf(' ', start - 1) > 0
        && text.links().stream()
            .mapToInt(LinkRun::start)
            .anyMatch(end -> end >= start && Letters.isDecoration(text.text(), start, end));
  }
}
