package app.lanyard.ui.directory.page;

import app.lanyard.model.TalkRow;
import app.lanyard.model.TalkTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Talks that take place at the same time, side by side, with that time at their left. */
final class ParallelNode extends Region {

  private static final double GAP = 12;

  private final SlotLabel label;
  private final ColumnsPane columns = new ColumnsPane();

  ParallelNode(List<TalkRow> talks, PageWords words, Consumer<TalkRow> open) {
    TalkTime slot = talks.getFirst().time();
    label = new SlotLabel(words);
    label.show(slot);
    talks.stream()
        .map(talk -> new TalkButton(talk, slot, words, () -> open.accept(talk)))
        .forEach(columns.getChildren()::add);
    getStyleClass().add("parallel-talks");
    getChildren().addAll(label, columns);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = Math.max(label.prefHeight(-1), columns.prefHeight(columnsWidth(width)));
    return snappedTopInset() + inner + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double top = snappedTopInset();
    double left = snappedLeftInset();
    double height = getHeight() - top - snappedBottomInset();
    label.resizeRelocate(left, top, label.prefWidth(-1), label.prefHeight(-1));
    columns.resizeRelocate(left + beside(), top, columnsWidth(getWidth()), height);
  }

  private double columnsWidth(double width) {
    Insets around = getInsets();
    return width < 0 ? width : width - around.getLeft() - around.getRight() - beside();
  }

  private double beside() {
    return label.prefWidth(-1) + GAP;
  }
}
