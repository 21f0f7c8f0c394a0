package app.lanyard.ui.controls.facets;

import app.lanyard.ui.text.Messages;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A list with its facets beside it, or in its place where there is no room for both. */
public final class FacetedPane extends BorderPane {

  private static final double COLUMN = 208;

  private final Supplier<? extends Region> making;
  private final Node list;
  private final BooleanProperty shown;
  private @Nullable Region made;

  /**
   * A list beside its facets.
   *
   * @param room the least width at which the list can be read
   */
  public static FacetedPane of(Node list, double room, FacetsModel facets, Messages messages) {
    return new FacetedPane(
        () -> new FacetsPane(facets, messages), list, room, facets.shownProperty());
  }

  /**
   * @param facets makes them once they are to be seen: they are many controls
   * @param room the least width at which the list can be read
   * @param shown whether the facets are seen
   */
  FacetedPane(Supplier<? extends Region> facets, Node list, double room, BooleanProperty shown) {
    this.making = facets;
    this.list = list;
    this.shown = shown;
    ObservableValue<Boolean> wide = widthProperty().map(now -> now.doubleValue() >= COLUMN + room);
    wide.subscribe(this::arrange);
    shown.subscribe(now -> arrange(wide.getValue()));
  }

  private void arrange(boolean wide) {
    setLeft(null);
    setCenter(null);
    if (!shown.get()) {
      setCenter(list);
      return;
    }
    Region facets = facets();
    facets.setPrefWidth(wide ? COLUMN : USE_COMPUTED_SIZE);
    setCenter(wide ? list : facets);
    setLeft(wide ? facets : null);
  }

  private Region facets() {
    if (made == null) {
      made = making.get();
    }
    return made;
  }
}
