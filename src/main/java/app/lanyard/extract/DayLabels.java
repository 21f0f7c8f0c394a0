package app.lanyard.extract;

import app.lanyard.extract.date.RelativeDay;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The days that headings and short lines tell by their place in the event ("Monday", "Day 2"), for
 * the lines below each up to the next heading of its level.
 */
final class DayLabels {

  private static final int LONGEST_LABEL = 40;

  /** An unlabelled line. */
  private static final RelativeDay NONE = new RelativeDay(0, null);

  private final TreeMap<Integer, RelativeDay> byLine = new TreeMap<>();
  private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);

  DayLabels(List<Block> blocks) {
    int level = Integer.MAX_VALUE;
    for (Block block : blocks) {
      Optional<RelativeDay> label = label(block);
      if (label.isPresent()) {
        put(block, label.get());
        level = block instanceof Block.Heading heading ? heading.level() : Block.Heading.BOLD + 1;
      } else if (block instanceof Block.Heading heading && heading.level() <= level) {
        byLine.put(block.span().startLine(), NONE);
        level = Integer.MAX_VALUE;
      }
    }
  }

  /** The day of a line in an event of those days. */
  Optional<DateSpan> day(int line, DateSpan event) {
    Map.Entry<Integer, RelativeDay> label = byLine.floorEntry(line);
    return label == null || label.getValue().equals(NONE)
        ? Optional.empty()
        : label.getValue().in(event).or(() -> behind(label.getValue(), event)).map(DateSpan::day);
  }

  private void put(Block block, RelativeDay day) {
    byLine.put(block.span().startLine(), day);
    DayOfWeek weekday = day.weekday();
    if (weekday != null) {
      weekdays.add(weekday);
    }
  }

  /**
   * A weekday right behind the event's last day, in a programme that runs on: its days follow each
   * other without a gap from one that is the event's.
   */
  private Optional<LocalDate> behind(RelativeDay label, DateSpan event) {
    @Nullable DayOfWeek wanted = label.weekday();
    LocalDate day = event.end();
    boolean inside =
        event.precision() == DatePrecision.DAY && weekdays.contains(day.getDayOfWeek());
    if (wanted == null || !inside || event.contains(day.minusDays(6))) {
      return Optional.empty();
    }
    while (weekdays.contains(day.getDayOfWeek()) && day.isBefore(event.start().plusDays(6))) {
      if (day.getDayOfWeek() == wanted) {
        return Optional.of(day);
      }
      day = day.plusDays(1);
    }
    return Optional.empty();
  }

  private static Optional<RelativeDay> label(Block block) {
    return switch (block) {
      case Block.Heading heading -> RelativeDay.of(heading.text().text());
      case Block.Paragraph paragraph -> ofLine(paragraph.text());
      default -> Optional.empty();
    };
  }

  /** A line of its own that is a day and little else, and not the start of a sentence. */
  private static Optional<RelativeDay> ofLine(RichText line) {
    String text = line.text();
    boolean short_ = text.length() <= LONGEST_LABEL && text.indexOf('\n') < 0;
    boolean sentence = text.endsWith(".") || text.chars().filter(c -> c == ' ').count() > 3;
    return short_ && !sentence ? RelativeDay.of(text) : Optional.empty();
  }
}
