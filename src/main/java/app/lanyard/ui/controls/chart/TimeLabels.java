package app.lanyard.ui.controls.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The words below a chart over time: as many as there is room for, the first among them. Those at
 * the ends stay inside, and one that would come too near to the one before is left out.
 */
final class TimeLabels {

  private static final double GAP = 8;

  private final List<String> labels;

  TimeLabels(List<String> labels) {
    this.labels = labels;
  }

  /**
   * @param left where the first slot begins
   * @param slot how wide each is
   */
  List<Mark> marks(double left, double slot, double right, double baseLine) {
    List<Mark> marks = new ArrayList<>();
    int stride = stride(slot);
    double free = left - GAP;
    for (int i = 0; i < labels.size(); i += stride) {
      double half = TextSize.width(labels.get(i), TextSize.SMALL) / 2;
      double within = Math.min(left + slot * (i + 0.5), right - half);
      double middle = Math.max(within, left + half - GAP / 2);
      if (middle - half >= free) {
        marks.add(words(labels.get(i), middle, baseLine));
        free = middle + half + GAP / 2;
      }
    }
    return marks;
  }

  private static Mark words(String label, double middle, double baseLine) {
    return new Mark.Words(
        new Point(middle, baseLine), Mark.Anchor.MIDDLE, TextSize.SMALL, label, Ink.FAINT_TEXT);
  }

  private int stride(double slot) {
    double widest =
        labels.stream().mapToDouble(label -> TextSize.width(label, TextSize.SMALL)).max().orElse(0);
    return Math.max(1, (int) Math.ceil((widest + GAP) / slot));
  }
}
