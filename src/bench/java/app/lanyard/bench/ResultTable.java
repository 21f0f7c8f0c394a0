package app.lanyard.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What was measured, beside what it should be. */
final class ResultTable {

  private record Line(String what, String value, String goal, String verdict) {}

  private final List<Line> lines = new ArrayList<>();

  /** Something that is only told. */
  void tell(String what, double value, String unit) {
    lines.add(new Line(what, "%.1f %s".formatted(value, unit), "", ""));
  }

  /** Something that should stay below a bound. */
  void below(String what, double value, double bound, String unit) {
    add(what, value, "< %s %s".formatted(bound, unit), unit, value < bound);
  }

  /** Something that should be no less than a bound. */
  void atLeast(String what, double value, double bound, String unit) {
    add(what, value, "≥ %s %s".formatted(bound, unit), unit, value >= bound);
  }

  private void add(String what, double value, String goal, String unit, boolean met) {
    lines.add(new Line(what, "%.2f %s".formatted(value, unit), goal, met ? "met" : "NOT MET"));
  }

  void print(PrintStream out) {
    out.println();
    for (Line line : lines) {
      out.printf("%-58s %12s  %-12s %s%n", line.what(), line.value(), line.goal(), line.verdict());
    }
    long missed = lines.stream().filter(line -> line.verdict().startsWith("NOT")).count();
    out.printf("%n%d of the goals not met%n", missed);
  }
}
