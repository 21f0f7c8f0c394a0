package app.lanyard.ui.search;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Places the panel below the field, as wide as it needs and as high as the window lets it be. The
 * panel becomes part of the window when it is first seen, since a window is styled as a whole
 * before it shows anything.
 */
final class SearchLayer extends Region {

  private static final double GAP = 6;
  private static final double MARGIN = 16;
  private static final double USUAL_WIDTH = 680;

  private final Node field;
  private final Region panel;

  SearchLayer(Node field, Region panel) {
    this.field = field;
    this.panel = panel;
    setPickOnBounds(false);
    panel.visibleProperty().subscribe(this::showFirst);
  }

  /** Makes the panel part of the window before anybody asks for it. */
  void prepare() {
    if (getChildren().isEmpty()) {
      getChildren().add(panel);
    }
  }

  private void showFirst(boolean visible) {
    if (visible) {
      prepare();
    }
  }

  @Override
  protected void layoutChildren() {
    Bounds above = sceneToLocal(field.localToScene(field.getLayoutBounds()));
    double width =
        Math.min(Math.max(above.getWidth(), USUAL_WIDTH), Math.max(0, getWidth() - 2 * MARGIN));
    double left = Math.max(MARGIN, Math.min(above.getMinX(), getWidth() - MARGIN - width));
    double top = above.getMaxY() + GAP;
    double room = Math.max(0, getHeight() - top - MARGIN);
    panel.resizeRelocate(
        snapPositionX(left),
        snapPositionY(top),
        snapSizeX(width),
        Math.min(room, panel.prefHeight(width)));
  }
}
