package app.lanyard.ui.controls.brush;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the axis of a chart is labelled, and how: by days, months or years as room allows. */
final class TimeTicks {

  /** A label at the day that it stands for. */
  record Tick(LocalDate day, String text) {}

  private record Step(TimeUnit unit, int count, String pattern) {}

  private static final List<Step> STEPS =
      List.of(
          new Step(TimeUnit.DAY, 1, "d MMM"),
          new Step(TimeUnit.WEEK, 1, "d MMM"),
          new Step(TimeUnit.MONTH, 1, "MMM"),
          new Step(TimeUnit.QUARTER, 1, "MMM"),
          new Step(TimeUnit.YEAR, 1, "yyyy"),
          new Step(TimeUnit.YEAR, 2, "yyyy"),
          new Step(TimeUnit.YEAR, 5, "yyyy"),
          new Step(TimeUnit.YEAR, 10, "yyyy"));

  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy");

  private TimeTicks() {}

  /**
   * @param most how many labels there is room for
   */
  static List<Tick> of(TimeWindow window, int most, Locale locale) {
    for (Step step : STEPS) {
      List<LocalDate> days = days(window, step, most);
      if (days.size() <= most) {
        return days.stream().map(day -> tick(day, step, locale)).toList();
      }
    }
    return List.of();
  }

  /** The days of a step inside the window; one too many shows that they are too many. */
  private static List<LocalDate> days(TimeWindow window, Step step, int most) {
    var days = new ArrayList<LocalDate>();
    LocalDate day = step.unit().startOf(window.first());
    while (step.unit() == TimeUnit.YEAR && day.getYear() % step.count() != 0) {
      day = day.minusYears(1);
    }
    for (; !day.isAfter(window.last()) && days.size() <= most; day = next(day, step)) {
      if (window.contains(day)) {
        days.add(day);
      }
    }
    return days;
  }

  private static LocalDate next(LocalDate day, Step step) {
    return step.unit().plus(day, step.count());
  }

  /** The months of a year begin with the year's own number. */
  private static Tick tick(LocalDate day, Step step, Locale locale) {
    boolean newYear = day.getDayOfYear() == 1 && step.unit() != TimeUnit.WEEK;
    String text =
        newYear
            ? YEAR.format(day)
            : DateTimeFormatter.ofPattern(step.pattern(), locale).format(day);
    return new Tick(day, text);
  }
}
