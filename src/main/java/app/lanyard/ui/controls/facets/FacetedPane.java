package app.lanyard.ui.controls.facets;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** A list with its facets beside it, or in its place where there is no room for both. */
public final class FacetedPane extends BorderPane {

  private static final double COLUMN = 208;

  private final Region facets;
  private final Node list;
  private final BooleanProperty shown;

  /**
   * @param room the least width at which the list can be read
   * @param shown whether the facets are seen
   */
  public FacetedPane(Region facets, Node list, double room, BooleanProperty shown) {
    this.facets = facets;
    this.list = list;
    this.shown = shown;
    ObservableValue<Boolean> wide = widthProperty().map(now -> now.doubleValue() >= COLUMN + room);
    wide.subscribe(this::arrange);
    shown.subscribe(now -> arrange(wide.getValue()));
  }

  private void arrange(boolean wide) {
    setLeft(null);
    setCenter(null);
    if (shown.get() && !wide) {
      facets.setPrefWidth(USE_COMPUTED_SIZE);
      setCenter(facets);
      return;
    }
    setCenter(list);
    if (shown.get()) {
      facets.setPrefWidth(COLUMN);
      setLeft(facets);
    }
  }
}
