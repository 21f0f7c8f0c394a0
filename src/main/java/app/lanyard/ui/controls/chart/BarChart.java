package app.lanyard.ui.controls.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Counts over time as bars, each with its number if there is room. */
public record BarChart(List<Bar> bars, String description) implements Chart {

  private static final double HEIGHT = 112;
  private static final double BELOW = 18;
  private static final double ABOVE = 16;
  private static final double WIDEST_BAR = 36;
  private static final double SHARE_OF_SLOT = 0.7;
  private static final double SPACE_BESIDE_NUMBER = 4;

  /**
   * @param label names it on the axis: a year, a month
   * @param tip what it stands for, in words
   */
  public record Bar(String label, int count, String tip) {}

  public BarChart {
    bars = List.copyOf(bars);
  }

  @Override
  public double heightFor(double width) {
    return HEIGHT;
  }

  @Override
  public Drawing draw(double width, double height) {
    List<Mark> marks = new ArrayList<>();
    double floor = height - BELOW;
    marks.add(
        new Mark.Line(
            List.of(new Point(0, floor), new Point(width, floor)), 1, Dash.SOLID, Ink.AXIS));
    if (!bars.isEmpty()) {
      double slot = width / bars.size();
      boolean numbered = slot >= widestNumber() + SPACE_BESIDE_NUMBER;
      for (int i = 0; i < bars.size(); i++) {
        marks.addAll(marks(bars.get(i), slot * (i + 0.5), slot, floor, numbered));
      }
      marks.addAll(labels().marks(0, slot, width, height - 4));
    }
    return new Drawing(width, height, description, marks);
  }

  private TimeLabels labels() {
    Function<Bar, String> label = Bar::label;
    return new TimeLabels(bars.stream().map(label).toList());
  }

  /** Either all bars have their numbers or none: one without would seem to have none. */
  private double widestNumber() {
    return bars.stream()
        .mapToDouble(bar -> TextSize.width(Integer.toString(bar.count()), TextSize.SMALL))
        .max()
        .orElse(0);
  }

  private List<Mark> marks(Bar bar, double middle, double slot, double floor, boolean numbered) {
    if (bar.count() == 0) {
      return List.of();
    }
    double wide = Math.clamp(slot * SHARE_OF_SLOT, 1, WIDEST_BAR);
    double high = Math.max(2, (floor - ABOVE) * bar.count() / most());
    var box = new Mark.Box(middle - wide / 2, floor - high, wide, high, Ink.BAR, bar.tip());
    String number = Integer.toString(bar.count());
    return numbered
        ? List.of(
            box,
            new Mark.Words(
                new Point(middle, floor - high - 4),
                Mark.Anchor.MIDDLE,
                TextSize.SMALL,
                number,
                Ink.TEXT))
        : List.of(box);
  }

  private int most() {
    return bars.stream().mapToInt(Bar::count).max().orElse(1);
  }
}
