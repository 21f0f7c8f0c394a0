package app.lanyard.ui.controls.facets;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import app.lanyard.ui.controls.SearchField;
import app.lanyard.ui.text.Messages;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One facet: its name, its most frequent values, and a way to the others. */
final class FacetSection extends VBox {

  private final Facet facet;
  private final FacetsModel model;
  private final FacetWords words;
  private final Messages messages;
  private final VBox values = new VBox();
  private final Button more = new Button();
  private final SearchField search;
  private boolean open;

  FacetSection(Facet facet, FacetsModel model, FacetWords words, Messages messages) {
    super(2);
    this.facet = facet;
    this.model = model;
    this.words = words;
    this.messages = messages;
    setId("facet-" + facet.wireName());
    getStyleClass().add("facet-section");
    var title = new Label(words.title(facet));
    title.getStyleClass().add("section-heading");
    search =
        new SearchField(
            messages.get("facet.find", words.title(facet)), messages.get("filter.clearText"));
    search.setId("facet-search-" + facet.wireName());
    search.textProperty().subscribe(typed -> findIfOpen());
    more.setId("facet-more-" + facet.wireName());
    more.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "facet-more");
    more.setOnAction(event -> setOpen(!open));
    getChildren().addAll(title, search, values, more);
    setOpen(false);
  }

  /** Shows the most frequent values; a facet of no value takes no room. */
  void show(List<FacetCount> counts) {
    boolean any = !counts.isEmpty();
    setVisible(any);
    setManaged(any);
    boolean all = counts.size() < FacetsModel.FEW;
    more.setVisible(!all || open);
    more.setManaged(!all || open);
    if (open) {
      find();
    } else {
      fill(counts);
    }
  }

  private void setOpen(boolean opened) {
    boolean closing = open && !opened;
    open = opened;
    search.setVisible(open);
    search.setManaged(open);
    more.setText(messages.get(open ? "facet.fewer" : "facet.more"));
    more.setAccessibleText(more.getText() + ", " + words.title(facet));
    if (open) {
      find();
      search.requestFocus();
    } else if (closing) {
      search.clear();
      fill(model.countsProperty().get().getOrDefault(facet, List.of()));
    }
  }

  private void findIfOpen() {
    if (open) {
      find();
    }
  }

  private void find() {
    model.search(facet, search.getText(), found -> fillIfOpen(found));
  }

  private void fillIfOpen(List<FacetCount> found) {
    if (open) {
      fill(found);
    }
  }

  /** Rows are used again, so that one that has the keyboard keeps it. */
  private void fill(List<FacetCount> counts) {
    List<Node> rows = values.getChildren();
    while (rows.size() < counts.size()) {
      rows.add(new FacetValueRow(facet, model, words));
    }
    rows.subList(counts.size(), rows.size()).clear();
    for (int i = 0; i < counts.size(); i++) {
      ((FacetValueRow) rows.get(i)).show(counts.get(i));
    }
  }
}
