package app.lanyard.ui.controls.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts over years as small bars without words, for the row of a list.
 *
 * @param counts one for each year, those without any among them
 */
public record Sparkline(List<Integer> counts, String description) implements Chart {

  private static final double HEIGHT = 18;
  private static final double WIDEST_BAR = 4;
  private static final double SMALLEST = 1.5;

  public Sparkline {
    counts = List.copyOf(counts);
  }

  @Override
  public double heightFor(double width) {
    return HEIGHT;
  }

  /** The last year is at the right edge, so that the years of all rows stand below each other. */
  @Override
  public Drawing draw(double width, double height) {
    List<Mark> marks = new ArrayList<>();
    double slot = Math.min(width / Math.max(1, counts.size()), WIDEST_BAR + 1);
    double left = width - slot * counts.size();
    int most = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) > 0) {
        double high = Math.max(SMALLEST, height * counts.get(i) / most);
        double wide = Math.max(1, slot - 1);
        marks.add(new Mark.Box(left + slot * i, height - high, wide, high, Ink.BAR, ""));
      }
    }
    return new Drawing(width, height, description, marks);
  }
}
