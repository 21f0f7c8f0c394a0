package app.lanyard.ui.problems;

import app.lanyard.ui.controls.EmptyState;
import app.lanyard.ui.controls.RowWords;
import app.lanyard.ui.controls.SearchField;
import app.lanyard.ui.controls.StatePane;
import app.lanyard.ui.shell.MainView;
import app.lanyard.ui.text.Messages;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The problems: a filter above, the list below, and a way to take them elsewhere. */
public final class ProblemsView implements MainView {

  private final ProblemsViewModel model;
  private final Messages messages;
  private final SearchField search;
  private final ProblemList list;
  private final StatePane pane;
  private final VBox root;

  public ProblemsView(ProblemsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.search =
        new SearchField(messages.get("problems.search"), messages.get("filter.clearText"));
    this.list = new ProblemList(model, messages);
    search.setId("problems-search");
    search.textProperty().bindBidirectional(model.textProperty());
    this.pane =
        new StatePane(
            list, model.stateProperty(), this::empty, this::failed, messages.get("list.loading"));
    model.textProperty().subscribe(pane::update);
    VBox.setVgrow(pane, Priority.ALWAYS);
    var bar = new VBox(8, search, summary());
    bar.getStyleClass().add("filter-bar");
    this.root = new VBox(bar, pane);
    root.setId("problems");
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focusFilter() {
    search.requestFocus();
    search.selectAll();
  }

  @Override
  public void focusContent() {
    if (!pane.focusList()) {
      focusFilter();
    }
  }

  @Override
  public boolean clearFilters() {
    boolean any = !search.getText().isEmpty();
    search.clear();
    return any;
  }

  @Override
  public boolean select(String words) {
    OptionalInt found = RowWords.firstWith(words, list.getItems(), row -> row.problem().toLine());
    found.ifPresent(list.getSelectionModel()::clearAndSelect);
    return found.isPresent();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  private HBox summary() {
    var count = new Label();
    count.setId("problems-count");
    count.getStyleClass().add("secondary");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.get("import.problems", model.shown().size()), model.shown()));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var copy = new Button(messages.get("problems.copyAll"), new FontIcon(BootstrapIcons.CLIPBOARD));
    copy.setId("copy-all");
    copy.setOnAction(event -> list.copyAll());
    copy.disableProperty().bind(Bindings.isEmpty(model.shown()));
    var row = new HBox(8, count, gap, copy);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node empty() {
    if (model.textProperty().get().isBlank()) {
      return new EmptyState(
          BootstrapIcons.CHECK_CIRCLE,
          messages.get("problems.empty"),
          messages.get("problems.emptyHint"));
    }
    return EmptyState.filtered(
        BootstrapIcons.SEARCH,
        messages.get("problems.emptyText", model.textProperty().get().strip()),
        messages.get("filter.clearAll"),
        search::clear);
  }

  private Node failed() {
    return EmptyState.failed(
        messages.get("problems.unread"), messages.get("list.again"), model::refresh);
  }
}
