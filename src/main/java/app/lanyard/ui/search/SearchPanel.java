package app.lanyard.ui.search;

import app.lanyard.search.SearchWords;
import app.lanyard.ui.controls.RowList;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was found, below the field; the keyboard stays in the field meanwhile. */
final class SearchPanel extends VBox {

  private static final double LINE = 28;
  private static final double HEADING = 32;
  private static final double HIT = 46;
  private static final double HIT_WITH_SNIPPET = 62;

  private final SearchViewModel model;
  private final Messages messages;
  private final Label status = new Label();
  private final ListView<SearchLine> list = new RowList<>();

  /**
   * @param showTalks shows all talks that are found in the timeline
   * @param hint says which keys do what
   */
  SearchPanel(SearchViewModel model, Runnable showTalks, String hint, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("search-panel");
    getStyleClass().add("search-panel");
    var words = new SearchWords(messages.locale());
    dressList(words);
    status.setId("search-status");
    Wrapping.on(status);
    status.getStyleClass().add("search-status");
    status.visibleProperty().bind(status.textProperty().isNotEmpty());
    status.managedProperty().bind(status.visibleProperty());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren()
        .addAll(
            new ProblemLines(model.problemsProperty(), words), status, list, foot(showTalks, hint));
    model.stateProperty().subscribe(this::say);
  }

  ListView<SearchLine> list() {
    return list;
  }

  private void dressList(SearchWords words) {
    list.setId("search-results");
    list.setFocusTraversable(false);
    list.setAccessibleText(messages.get("search.results"));
    list.getStyleClass().addAll("quiet-list", "search-results");
    list.setItems(model.lines().lines());
    list.setCellFactory(view -> new SearchCell(words, messages));
    list.setMinHeight(0);
    model.lines().lines().subscribe(this::fit);
    fit();
    model.lines().chosenProperty().subscribe(index -> choose(index.intValue()));
  }

  private void choose(int index) {
    if (index == SearchLines.NONE) {
      list.getSelectionModel().clearSelection();
      list.scrollTo(0);
    } else {
      list.getSelectionModel().select(index);
      list.scrollTo(isFirstHit(index) ? 0 : Math.max(0, index - 3));
    }
  }

  private boolean isFirstHit(int index) {
    return index == model.lines().first(SearchLine.Hit.class);
  }

  /** As high as its lines are, so that the panel ends where they do. */
  private void fit() {
    List<SearchLine> lines = model.lines().lines();
    list.setPrefHeight(lines.stream().mapToDouble(SearchPanel::height).sum() + 8);
    list.setVisible(!lines.isEmpty());
    list.setManaged(!lines.isEmpty());
  }

  private static double height(SearchLine line) {
    return switch (line) {
      case SearchLine.Heading heading -> HEADING;
      case SearchLine.Hit(var hit) -> hit.snippet().text().isEmpty() ? HIT : HIT_WITH_SNIPPET;
      case SearchLine.Offer offer -> LINE;
      case SearchLine.Explained explained -> LINE;
    };
  }

  private void say(SearchState state) {
    status.setText(
        switch (state) {
          case NOT_ASKED -> messages.get("search.help");
          case SEARCHING -> messages.get("search.searching");
          case FOUND -> "";
          case NOTHING_FOUND -> messages.get("search.nothing");
          case FAILED -> messages.get("search.failed");
        });
  }

  private HBox foot(Runnable showTalks, String hint) {
    var keys = new Label(hint);
    keys.getStyleClass().add("secondary");
    keys.setMinWidth(0);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var talks = new Hyperlink(messages.get("search.showTalks"));
    talks.setId("search-show-talks");
    talks.setFocusTraversable(false);
    talks.setMinWidth(Region.USE_PREF_SIZE);
    talks.setOnAction(event -> showTalks.run());
    var lines = model.lines();
    talks.visibleProperty().bind(Bindings.createBooleanBinding(lines::holdTalks, lines.lines()));
    var foot = new HBox(8, keys, gap, talks);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.setMinHeight(USE_PREF_SIZE);
    foot.getStyleClass().add("search-foot");
    return foot;
  }
}
