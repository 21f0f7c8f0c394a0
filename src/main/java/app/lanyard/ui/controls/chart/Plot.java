package app.lanyard.ui.controls.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The room in which counts over time are drawn, its floor standing for none.
 *
 * @param most the count at its upper edge, at least 1
 */
record Plot(double left, double top, double right, double floor, int most) {

  double slot(int slots) {
    return (right - left) / Math.max(1, slots);
  }

  Point point(int slot, int slots, int count) {
    return new Point(left + slot(slots) * (slot + 0.5), y(count));
  }

  /** The floor and the lines that help to read how high something is, with their numbers. */
  List<Mark> grid() {
    List<Mark> marks = new ArrayList<>();
    IntStream.of(0, most / 2, most)
        .distinct()
        .forEach(
            count -> {
              Ink ink = count == 0 ? Ink.AXIS : Ink.GRID;
              var ends = List.of(new Point(left, y(count)), new Point(right, y(count)));
              marks.add(new Mark.Line(ends, 1, Dash.SOLID, ink));
              marks.add(
                  new Mark.Words(
                      new Point(left - 6, y(count) + 4),
                      Mark.Anchor.END,
                      TextSize.SMALL,
                      Integer.toString(count),
                      Ink.FAINT_TEXT));
            });
    return marks;
  }

  private double y(int count) {
    return floor - (floor - top) * count / most;
  }
}
