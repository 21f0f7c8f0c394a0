package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A cheap test of lists that nothing calls lists of talks: most of their lines have to link to what
 * may be a recording or slides, or to tell what may be a date.
 */
final class TalkHints {

  /** "2019", "12.04", "12 April", "April 12" */
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2}[./-]\\d{1,2}\\b|\\b\\d{1,2}\\s\\p{L}{3}|\\b\\p{L}{3,9}\\s\\d{1,2}\\b(?!\\.\\d)");

  /** Of the addresses of most recordings and slides a part. */
  private static final List<String> SHOWN =
      List.of(
          "youtu",
          "vimeo",
          "slide",
          "speakerdeck",
          "presentation",
          "talk",
          "video",
          ".pdf",
          "ccc.de");

  private int lines;
  private int shown;
  private int dated;

  private TalkHints() {}

  /** Whether most lines of the lists in these sections hint at talks. */
  static boolean areIn(List<Section> sections) {
    var hints = new TalkHints();
    for (Section section : sections) {
      for (Block block : section.body()) {
        switch (block) {
          case Block.Item item -> hints.add(item.text());
          case Block.Paragraph paragraph when paragraph.text().text().indexOf('\n') > 0 ->
              paragraph.text().lines().forEach(hints::add);
          default -> {
            // Lists alone are read where nothing says what they are of.
          }
        }
      }
    }
    return hints.lines > 0 && Math.max(hints.shown, hints.dated) * 2 >= hints.lines;
  }

  private void add(RichText text) {
    lines++;
    shown += text.links().stream().anyMatch(TalkHints::mayShow) ? 1 : 0;
    dated += Letters.hasDigit(text.text()) && DATE.matcher(text.text()).find() ? 1 : 0;
  }

  private static boolean mayShow(LinkRun link) {
    for (String part : SHOWN) {
      if (link.url().contains(part)) {
        return true;
      }
    }
    return false;
  }
}
