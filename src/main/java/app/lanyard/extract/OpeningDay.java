package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.DatePrecision;
import app.lanyard.model.TracedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The single day that a note about an event opens with: "A community day on 20 April 2024". It is
 * the only date of the first paragraphs, and no day on which something is due or was written.
 */
final class OpeningDay {

  private static final int LONGEST_OPENING = 400;
  private static final int PARAGRAPHS = 2;

  private static final Pattern OTHER_DAY =
      Pattern.compile(
          "\\b(?:deadlines?|due|clos(?:es?|ed)|submi\\p{L}*|publish\\p{L}*|posted|updated?|written|until|regist\\p{L}*"
              + "|released?|since|bis zum|frist|veröffentlicht|aktualisiert|publié\\p{L}*|jusqu|hasta|publicado|até)\\b"
              + "|截止|发布|更新|締切|公開|마감|опубликован|обновлен",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private OpeningDay() {}

  /**
   * @param year the year in the event's name, for a day that is told without one
   */
  static Optional<TracedDate> of(List<Block> blocks, DateParser dates, Optional<Integer> year) {
    List<String> opening =
        blocks.stream()
            .takeWhile(block -> !(block instanceof Block.Heading heading && heading.level() > 1))
            .map(block -> text(block, dates))
            .filter(text -> !text.isEmpty())
            .limit(PARAGRAPHS)
            .filter(text -> text.length() <= LONGEST_OPENING)
            .toList();
    List<DateMatch> found =
        opening.stream().flatMap(text -> dates.find(text).stream()).limit(2).toList();
    if (found.size() != 1 || opening.stream().anyMatch(text -> OTHER_DAY.matcher(text).find())) {
      return Optional.empty();
    }
    return found
        .getFirst()
        .date()
        .span()
        .or(() -> year.flatMap(found.getFirst().date()::in))
        .stream()
        .filter(span -> span.precision() == DatePrecision.DAY && span.isSingleDay())
        .map(span -> new TracedDate(span, DateOrigin.STATED))
        .findFirst();
  }

  /** A paragraph, or an item that is nothing but a day. */
  private static String text(Block block, DateParser dates) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.text().text();
      case Block.Item item when DateLines.isDateLine(item.text().text(), dates) ->
          item.text().text();
      default -> "";
    };
  }
}
