package app.lanyard.extract;

import app.lanyard.extract.text.EmphasisRun;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import java.util.Optional;

/**
 * Parts headings that set their event off from the title by bold type: "**Soil Days**: *Title*".
 */
final class MarkedHeading {

  private static final int LONGEST_EVENT = 80;
  private static final int SHORTEST_TITLE = 4;
  private static final String MARKS = " :：-–—|";

  private MarkedHeading() {}

  static Optional<EventInTitle.Split> split(RichText heading) {
    for (EmphasisRun run : heading.emphases()) {
      if (run.strong() && run.start() == 0 && run.end() > 1 && run.end() <= LONGEST_EVENT) {
        return behind(heading, run);
      }
    }
    return Optional.empty();
  }

  private static Optional<EventInTitle.Split> behind(RichText heading, EmphasisRun bold) {
    String text = heading.text().replace('\n', ' ');
    int start = bold.end();
    while (start < text.length() && MARKS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    boolean parted = Letters.hasAny(text.substring(bold.end() - 1, start), MARKS.substring(1));
    String event = LineText.ends(text.substring(0, bold.end()));
    String title = text.substring(start).strip();
    return parted && title.length() >= SHORTEST_TITLE && !event.isEmpty()
        ? Optional.of(new EventInTitle.Split(title, event))
        : Optional.empty();
  }

  /** A title alone where the event leads to it. */
  static String withoutEvent(String title, Optional<EventInTitle.Split> occasion) {
    return occasion
        .filter(split -> title.startsWith(split.event()))
        .map(split -> LineText.ends(title.substring(split.event().length())))
        .filter(rest -> rest.length() >= SHORTEST_TITLE)
        .orElse(title);
  }
}
