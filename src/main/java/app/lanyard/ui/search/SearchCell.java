package app.lanyard.ui.search;

import app.lanyard.model.search.Completion;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.SearchGroup;
import app.lanyard.search.SearchWords;
import app.lanyard.ui.controls.FittingCell;
import app.lanyard.ui.controls.RowLabel;
import app.lanyard.ui.text.DateText;
import app.lanyard.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the panel: a result, a heading, a way to go on typing, or an operator explained. */
final class SearchCell extends FittingCell<SearchLine> {

  private final SearchWords words;
  private final Messages messages;
  private final Label name = new RowLabel();
  private final Label explanation = new RowLabel();
  private final HBox pair = new HBox(12, name, explanation);
  private final HitNode hit;

  SearchCell(SearchWords words, Messages messages) {
    this.words = words;
    this.messages = messages;
    this.hit = new HitNode(new DateText(messages.locale()));
    getStyleClass().add("search-cell");
    explanation.getStyleClass().add("secondary");
    explanation.setMinWidth(0);
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.NEVER);
    pair.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(@Nullable SearchLine line, boolean empty) {
    super.updateItem(line, empty);
    setMouseTransparent(line == null || !line.canBeChosen());
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (line) {
      case SearchLine.Explained(Operator operator) -> explain(operator);
      case SearchLine.Offer(Completion offer) -> offer(offer);
      case SearchLine.Heading(SearchGroup group) -> head(group);
      case SearchLine.Hit found -> {
        hit.show(found.hit());
        setGraphic(hit);
        setAccessibleText(hit.spoken(found.hit()));
      }
    }
  }

  private void explain(Operator operator) {
    show(words.example(operator), words.explanation(operator), "search-operator");
  }

  private void offer(Completion offer) {
    String told = offer.value() ? talks(offer) : words.explanation(offer.operator());
    show(offer.label(), told, offer.value() ? "search-value" : "search-operator");
  }

  private void head(SearchGroup group) {
    String count =
        group.total() > group.hits().size()
            ? messages.get("search.shown", group.hits().size(), group.total())
            : "";
    show(messages.get("search.group." + group.kind().wireName()), count, "section-heading");
  }

  private String talks(Completion offer) {
    return offer.count() == 0 ? "" : messages.get("status.talks", offer.count());
  }

  private void show(String what, String told, String style) {
    name.setText(what);
    name.getStyleClass().setAll("label", style);
    explanation.setText(told);
    pair.getStyleClass().setAll(style + "-line");
    setGraphic(pair);
    setAccessibleText(told.isEmpty() ? what : what + ", " + told);
  }
}
