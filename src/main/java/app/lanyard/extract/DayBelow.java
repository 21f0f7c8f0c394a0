package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import java.util.List;
import java.util.Optional;

/**
 * The day that a list right below the line of a talk tells: "- [How beans climb](…)", " - When:
 * Friday, March 22 • 14:00".
 */
final class DayBelow {

  private static final int MOST_ITEMS = 4;

  private final FieldReader fields;

  DayBelow(FieldReader fields) {
    this.fields = fields;
  }

  /**
   * Gives a draft the day, unless it has one.
   *
   * @param line the block that tells of the talk
   * @param below those behind it
   */
  TalkDraft apply(TalkDraft draft, Block line, List<Block> below, DateParser dates) {
    int depth = line instanceof Block.Item item ? item.depth() : 0;
    for (Block block : below.subList(0, Math.min(below.size(), MOST_ITEMS))) {
      if (!(block instanceof Block.Item item) || item.depth() <= depth) {
        break;
      }
      day(item, dates).ifPresent(match -> draft.date(Optional.of(match.date())));
    }
    return draft;
  }

  private Optional<DateMatch> day(Block.Item item, DateParser dates) {
    if (!fields.mayHold(item.text().text())) {
      return Optional.empty();
    }
    return fields
        .read(item.text())
        .filter(field -> field.kind() == FieldKind.DATE || field.kind() == FieldKind.TIME)
        .flatMap(field -> dates.first(field.value().text()))
        .filter(match -> match.date().day() > 0);
  }
}
