package app.lanyard.ui.reader;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Lays a node out larger than it is seen, and shows it scaled down to its place. */
final class DenseNode extends Region {

  private final Node content;
  private final ObservableDoubleValue density;
  private final Scale scale = new Scale(1, 1);

  /**
   * @param density how many times larger the node is laid out
   */
  DenseNode(Node content, ObservableDoubleValue density) {
    this.content = content;
    this.density = density;
    content.getTransforms().add(scale);
    getChildren().add(content);
    density.subscribe(this::requestLayout);
  }

  @Override
  protected void layoutChildren() {
    double times = density.get();
    scale.setX(1 / times);
    scale.setY(1 / times);
    content.resizeRelocate(0, 0, getWidth() * times, getHeight() * times);
  }
}
