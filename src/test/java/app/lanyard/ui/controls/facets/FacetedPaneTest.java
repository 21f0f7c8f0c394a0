package app.lanyard.ui.controls.facets;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class FacetedPaneTest {

  private final Region facets = new Region();
  private final Region list = new Region();
  private final SimpleBooleanProperty shown = new SimpleBooleanProperty();
  private final FacetedPane pane = new FacetedPane(() -> facets, list, 300, shown);

  @Test
  void whereThereIsRoomTheyStandBesideTheList() {
    pane.resize(700, 500);

    shown.set(true);

    assertThat(pane.getLeft()).isSameAs(facets);
    assertThat(pane.getCenter()).isSameAs(list);
  }

  @Test
  void whereThereIsNoRoomTheyTakeItsPlace() {
    shown.set(true);

    pane.resize(400, 500);

    assertThat(pane.getLeft()).isNull();
    assertThat(pane.getCenter()).isSameAs(facets);
  }

  @Test
  void hiddenTheyLeaveTheListAlone() {
    pane.resize(700, 500);
    shown.set(true);

    shown.set(false);

    assertThat(pane.getChildren()).containsExactly(list);
  }
}
