package app.lanyard.ui.controls.facets;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import app.lanyard.ui.controls.LateTip;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One value of a facet: whether it is chosen, and how many rows of the list have it. */
final class FacetValueRow extends HBox {

  private final Facet facet;
  private final FacetsModel model;
  private final FacetWords words;
  private final CheckBox box = new CheckBox();
  private final Label rows = new Label();
  private final LateTip whole = new LateTip(box);
  private @Nullable FacetCount shown;

  FacetValueRow(Facet facet, FacetsModel model, FacetWords words) {
    super(8);
    this.facet = facet;
    this.model = model;
    this.words = words;
    getStyleClass().add("facet-value");
    setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(event -> toggle());
    HBox.setHgrow(box, Priority.ALWAYS);
    rows.getStyleClass().add("secondary");
    rows.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(box, rows);
  }

  void show(FacetCount value) {
    shown = value;
    String text = words.count(facet, value);
    String count = words.rows(value);
    box.setText(text);
    box.setMnemonicParsing(false);
    box.setSelected(model.isChosen(facet, value.key()));
    box.setAccessibleText(text + ", " + count);
    whole.setText(text);
    rows.setText(count);
  }

  private void toggle() {
    if (shown != null) {
      model.toggle(facet, shown);
    }
  }
}
