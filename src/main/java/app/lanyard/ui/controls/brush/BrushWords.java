package app.lanyard.ui.controls.brush;

import app.lanyard.model.DateSpan;
import app.lanyard.ui.text.DateText;
import app.lanyard.ui.text.Messages;
import java.time.Year;
import java.time.YearMonth;

/** What a brush over time says, in words. */
final class BrushWords {

  private final Messages messages;
  private final DateText dates;

  BrushWords(Messages messages) {
    this.messages = messages;
    this.dates = new DateText(messages.locale());
  }

  /** "12 talks, November 2025". */
  String bar(TimeBar bar, TimeUnit unit) {
    long talks = Math.round(bar.talks());
    return messages.get("brush.bar", talks, span(bar, unit));
  }

  /** What a bar stands for, as it is written below it: "2025", "Nov 2025", "11 Nov 2025". */
  String label(TimeBar bar, TimeUnit unit) {
    return switch (unit) {
      case YEAR -> dates.span(DateSpan.year(Year.from(bar.first())));
      case QUARTER, MONTH -> dates.shortMonth(YearMonth.from(bar.first()));
      case WEEK, DAY -> dates.day(bar.first());
    };
  }

  /** What the bars of a window show. */
  String described(TimeWindow window) {
    return messages.get(
        "brush.described", dates.span(DateSpan.days(window.first(), window.last())));
  }

  private String span(TimeBar bar, TimeUnit unit) {
    return dates.span(
        switch (unit) {
          case MONTH -> DateSpan.month(YearMonth.from(bar.first()));
          case YEAR -> DateSpan.year(Year.from(bar.first()));
          case DAY, WEEK, QUARTER -> DateSpan.days(bar.first(), bar.last());
        });
  }

  String first(BrushRange range, TimeWindow extent) {
    return messages.get("brush.first", dates.day(range.firstIn(extent)));
  }

  String last(BrushRange range, TimeWindow extent) {
    return messages.get("brush.last", dates.day(range.lastIn(extent)));
  }

  String range(BrushRange range, TimeWindow extent) {
    return messages.get(
        "brush.range", dates.day(range.firstIn(extent)), dates.day(range.lastIn(extent)));
  }
}
