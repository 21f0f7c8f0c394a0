package app.lanyard.ui.controls.chart;

import java.util.List;

/** One thing that is drawn. */
public sealed interface Mark {

  Ink ink();

  /**
   * A filled rectangle.
   *
   * @param x of its left edge
   * @param y of its upper edge
   * @param tip what it stands for, in words; empty if it says nothing by itself
   */
  record Box(double x, double y, double width, double height, Ink ink, String tip)
      implements Mark {}

  /**
   * A line through points, not filled.
   *
   * @param thickness in pixels
   */
  record Line(List<Point> points, double thickness, Dash dash, Ink ink) implements Mark {
    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * A small filled shape around a point.
   *
   * @param tip what it stands for, in words; empty if it says nothing by itself
   */
  record Dot(Point at, Shape shape, Ink ink, String tip) implements Mark {}

  /**
   * One line of text.
   *
   * @param at on its base line
   * @param size of the type, in pixels
   */
  record Words(Point at, Anchor anchor, double size, String text, Ink ink) implements Mark {}

  /** What a dot looks like; each fits a square of {@link #SIZE}. */
  enum Shape {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    CROSS,
    RING;

    /** In pixels. */
    public static final double SIZE = 8;

    /** That of a series, counted from 0. */
    public static Shape ofSeries(int number) {
      return values()[number % values().length];
    }
  }

  /** Which end of a text its place is that of. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
