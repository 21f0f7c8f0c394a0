package app.lanyard.ui.controls.chart;

import java.util.List;

/** How a line is broken. */
public enum Dash {
  SOLID,
  LONG,
  SHORT,
  DOTTED,
  LONG_SHORT,
  SPARSE;

  /** The lengths in pixels of what is drawn and what is left out, in turn; empty if unbroken. */
  public List<Double> lengths() {
    return switch (this) {
      case SOLID -> List.of();
      case LONG -> List.of(10.0, 4.0);
      case SHORT -> List.of(4.0, 3.0);
      case DOTTED -> List.of(1.5, 3.0);
      case LONG_SHORT -> List.of(10.0, 3.0, 3.0, 3.0);
      case SPARSE -> List.of(6.0, 8.0);
    };
  }

  /** That of a series, counted from 0. */
  public static Dash ofSeries(int number) {
    return values()[number % values().length];
  }
}
