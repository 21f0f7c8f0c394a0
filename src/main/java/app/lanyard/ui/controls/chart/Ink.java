package app.lanyard.ui.controls.chart;

import java.util.List;
import java.util.Locale;

/**
 * What a mark is for, and so which colour of the theme it has. The series have one colour each, and
 * are told apart by {@link Dash} and {@link Mark.Shape} as well.
 */
public enum Ink {
  /** Lines that others stand on. */
  AXIS,
  /** Lines that help the eye. */
  GRID,
  BAR,
  /** Words that say what something is. */
  TEXT,
  /** Words beside the point: numbers at an axis. */
  FAINT_TEXT,
  /** Lines between things that go together. */
  BOND,
  /** What others are drawn around. */
  CENTRE,
  /** Words on it. */
  CENTRE_TEXT,
  SERIES_1,
  SERIES_2,
  SERIES_3,
  SERIES_4,
  SERIES_5,
  SERIES_6;

  private static final List<Ink> OF_SERIES =
      List.of(SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6);

  /** How many series can be told apart. */
  public static final int SERIES = OF_SERIES.size();

  /** The ink of a series, counted from 0. */
  public static Ink ofSeries(int number) {
    return OF_SERIES.get(number % SERIES);
  }

  /** Its name in style classes. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
