package app.lanyard.ui.directory.page;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Shows its children side by side in columns of equal widths, or in fewer columns and more lines
 * where these would be too narrow to be read.
 */
final class ColumnsPane extends Pane {

  private static final double GAP = 8;
  private static final double NARROWEST = 144;

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return getManagedChildren().size() * (NARROWEST + GAP);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width < 0 ? prefWidth(-1) : width;
    double lines = lines(across).stream().mapToDouble(line -> height(line, across)).sum();
    return lines + GAP * Math.max(0, lines(across).size() - 1);
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    for (List<Node> line : lines(getWidth())) {
      double height = height(line, getWidth());
      double width = columnWidth(getWidth());
      for (int column = 0; column < line.size(); column++) {
        double x = snapPositionX(column * (width + GAP));
        line.get(column).resizeRelocate(x, snapPositionY(y), width, height);
      }
      y += height + GAP;
    }
  }

  private List<List<Node>> lines(double width) {
    List<Node> children = getManagedChildren();
    int columns = columns(width);
    return IntStream.range(0, Math.ceilDiv(children.size(), columns))
        .mapToObj(line -> line * columns)
        .map(start -> children.subList(start, Math.min(children.size(), start + columns)))
        .toList();
  }

  private double height(List<Node> line, double width) {
    double column = columnWidth(width);
    return snapSizeY(line.stream().mapToDouble(child -> child.prefHeight(column)).max().orElse(0));
  }

  private int columns(double width) {
    int fitting = (int) ((width + GAP) / (NARROWEST + GAP));
    return Math.clamp(fitting, 1, Math.max(1, getManagedChildren().size()));
  }

  private double columnWidth(double width) {
    int columns = columns(width);
    return snapPositionX((width - GAP * (columns - 1)) / columns);
  }
}
