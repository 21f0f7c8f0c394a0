package app.lanyard.extract;

import app.lanyard.extract.date.ClockReader;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.model.TalkTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The times that headings and outer list items give to the talks below them: "## 10:30–11:15", "-
 * 10:30" with an inner list. They hold nothing but the time.
 */
final class SlotTimes {

  private static final int NO_LEVEL = 0;

  private final TreeMap<Integer, Optional<TalkTime>> byLine = new TreeMap<>();
  private Optional<TalkTime> ofHeading = Optional.empty();
  private int level = NO_LEVEL;

  SlotTimes(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading) {
        heading(heading);
      } else if (blocks.get(i) instanceof Block.Item item && item.depth() == 1) {
        boolean slot = i + 1 < blocks.size() && isInner(blocks.get(i + 1));
        Optional<TalkTime> time = slot ? timeAlone(item.text().text()) : Optional.empty();
        byLine.put(item.span().startLine(), time.or(() -> ofHeading));
      }
    }
  }

  private void heading(Block.Heading heading) {
    Optional<TalkTime> time = timeAlone(heading.text().text());
    if (time.isPresent() || heading.level() <= level) {
      ofHeading = time;
      level = time.isPresent() ? heading.level() : NO_LEVEL;
    }
    byLine.put(heading.span().startLine(), ofHeading);
  }

  Optional<TalkTime> time(int line) {
    var slot = byLine.floorEntry(line);
    return slot == null ? Optional.empty() : slot.getValue();
  }

  private static Optional<TalkTime> timeAlone(String text) {
    return ClockReader.leading(text)
        .filter(match -> !Letters.hasLetter(text.substring(match.end())))
        .filter(match -> !Letters.hasDigit(text.substring(match.end())))
        .map(ClockReader.ClockMatch::time);
  }

  private static boolean isInner(Block block) {
    return block instanceof Block.Item item && item.depth() > 1;
  }
}
