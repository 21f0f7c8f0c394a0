package app.lanyard.ui.controls.facets;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import app.lanyard.ui.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** All facets of a list, one below the other. */
public final class FacetsPane extends ScrollPane {

  private final Map<Facet, FacetSection> sections = new EnumMap<>(Facet.class);

  public FacetsPane(FacetsModel model, Messages messages) {
    var words = new FacetWords(messages);
    setId("facets");
    getStyleClass().add("facets");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    var column = new VBox();
    column.getStyleClass().add("facet-column");
    for (Facet facet : model.facets()) {
      var section = new FacetSection(facet, model, words, messages);
      sections.put(facet, section);
      column.getChildren().add(section);
    }
    setContent(column);
    setAccessibleText(messages.get("facet.all"));
    model.countsProperty().subscribe(this::show);
    model.choicesProperty().subscribe(() -> show(model.countsProperty().get()));
  }

  private void show(Map<Facet, List<FacetCount>> counts) {
    sections.forEach((facet, section) -> section.show(counts.getOrDefault(facet, List.of())));
  }
}
