package app.lanyard.ui.timeline;

import java.time.LocalDate;
import java.util.Locale;

/** A range of dates that people often want. */
enum DatePreset {
  ALL,
  THIS_YEAR,
  LAST_YEAR,
  LAST_12_MONTHS,
  LAST_CONFERENCE;

  String messageKey() {
    return "preset." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The range as of a day; {@code LAST_CONFERENCE} depends on the library and is not known here.
   */
  DateRange rangeAsOf(LocalDate today) {
    int year = today.getYear();
    return switch (this) {
      case ALL, LAST_CONFERENCE -> DateRange.ALL;
      case THIS_YEAR -> DateRange.ofYear(year);
      case LAST_YEAR -> DateRange.ofYear(year - 1);
      case LAST_12_MONTHS -> new DateRange(today.minusMonths(12).plusDays(1), today);
    };
  }
}
