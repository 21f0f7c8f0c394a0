package app.lanyard.ui.controls.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts of several things over time as lines, which differ by colour, by dash and by the shape of
 * their dots. Above them stands which is which.
 *
 * @param slots the years or months, in their order
 * @param lines at most {@link Ink#SERIES} of them
 */
public record LineChart(List<String> slots, List<Line> lines, String description) implements Chart {

  private static final double HEIGHT = 168;
  private static final double BELOW = 20;
  private static final double LEGEND_ROW = 18;
  private static final double LEGEND_SAMPLE = 26;
  private static final double LEGEND_GAP = 16;
  private static final double THICKNESS = 2;

  /**
   * @param counts one for each slot
   * @param tips what each count says in words
   */
  public record Line(String name, List<Integer> counts, List<String> tips) {
    public Line {
      counts = List.copyOf(counts);
      tips = List.copyOf(tips);
    }
  }

  public LineChart {
    slots = List.copyOf(slots);
    lines = List.copyOf(lines);
  }

  @Override
  public double heightFor(double width) {
    return HEIGHT + legendHeight(legend(width));
  }

  @Override
  public Drawing draw(double width, double height) {
    List<Point> legend = legend(width);
    int most = Math.max(1, most());
    double left = TextSize.width(Integer.toString(most), TextSize.SMALL) + 6;
    var plot = new Plot(left, legendHeight(legend) + 8, width - 4, height - BELOW, most);
    List<Mark> marks = new ArrayList<>(plot.grid());
    double slot = plot.slot(slots.size());
    marks.addAll(new TimeLabels(slots).marks(left, slot, width, height - 4));
    for (int i = 0; i < lines.size(); i++) {
      marks.addAll(marks(i, plot));
      marks.addAll(legend(i, legend.get(i)));
    }
    return new Drawing(width, height, description, marks);
  }

  private List<Mark> marks(int number, Plot plot) {
    Line line = lines.get(number);
    List<Point> points =
        IntStream.range(0, line.counts().size())
            .mapToObj(slot -> plot.point(slot, slots.size(), line.counts().get(slot)))
            .toList();
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Line(points, THICKNESS, Dash.ofSeries(number), Ink.ofSeries(number)));
    for (int slot = 0; slot < points.size(); slot++) {
      if (line.counts().get(slot) > 0) {
        marks.add(dot(number, points.get(slot), line.tips().get(slot)));
      }
    }
    return marks;
  }

  private List<Mark> legend(int number, Point at) {
    var middle = new Point(at.x() + LEGEND_SAMPLE / 2, at.y() - 4);
    var ends =
        List.of(new Point(at.x(), middle.y()), new Point(at.x() + LEGEND_SAMPLE, middle.y()));
    return List.of(
        new Mark.Line(ends, THICKNESS, Dash.ofSeries(number), Ink.ofSeries(number)),
        dot(number, middle, ""),
        new Mark.Words(
            new Point(at.x() + LEGEND_SAMPLE + 6, at.y()),
            Mark.Anchor.START,
            TextSize.SMALL,
            lines.get(number).name(),
            Ink.TEXT));
  }

  private static Mark.Dot dot(int number, Point at, String tip) {
    return new Mark.Dot(at, Mark.Shape.ofSeries(number), Ink.ofSeries(number), tip);
  }

  /** Where the name of each line stands: beside each other, in as many rows as it takes. */
  private List<Point> legend(double width) {
    List<Point> places = new ArrayList<>();
    double x = 0;
    double y = LEGEND_ROW - 4;
    for (Line line : lines) {
      double wide = LEGEND_SAMPLE + 6 + TextSize.width(line.name(), TextSize.SMALL);
      if (x > 0 && x + wide > width) {
        x = 0;
        y += LEGEND_ROW;
      }
      places.add(new Point(x, y));
      x += wide + LEGEND_GAP;
    }
    return places;
  }

  private static double legendHeight(List<Point> legend) {
    return legend.isEmpty() ? 0 : legend.getLast().y() + 4;
  }

  private int most() {
    return lines.stream()
        .flatMapToInt(line -> line.counts().stream().mapToInt(Integer::intValue))
        .max()
        .orElse(1);
  }
}
