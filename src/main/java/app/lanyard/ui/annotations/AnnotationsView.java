package app.lanyard.ui.annotations;

import app.lanyard.ui.controls.EmptyState;
import app.lanyard.ui.controls.RowWords;
import app.lanyard.ui.controls.SearchField;
import app.lanyard.ui.controls.StatePane;
import app.lanyard.ui.shell.MainView;
import app.lanyard.ui.text.Messages;
import java.time.ZoneId;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Everything the person marked: a search and shelves above, the list below. */
public final class AnnotationsView implements MainView {

  private final AnnotationsViewModel model;
  private final Messages messages;
  private final SearchField search;
  private final AnnotationList list;
  private final StatePane pane;
  private final VBox root;

  /**
   * @param zone where the person is
   */
  public AnnotationsView(AnnotationsViewModel model, ZoneId zone, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.search =
        new SearchField(messages.get("annotations.search"), messages.get("filter.clearText"));
    this.list = new AnnotationList(model, new AnnotationWords(messages, zone), messages);
    search.setId("annotations-search");
    search.textProperty().bindBidirectional(model.textProperty());
    this.pane =
        new StatePane(
            list, model.stateProperty(), this::empty, this::failed, messages.get("list.loading"));
    model.textProperty().subscribe(pane::update);
    model.shelfProperty().subscribe(pane::update);
    VBox.setVgrow(pane, Priority.ALWAYS);
    var bar = new VBox(8, search, new ShelfBar(model, messages));
    bar.getStyleClass().add("filter-bar");
    this.root = new VBox(bar, pane);
    root.setId("annotations");
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
    boolean any = !search.getText().isEmpty() || model.shelfProperty().get() != Shelf.ALL;
    search.clear();
    model.shelfProperty().set(Shelf.ALL);
    return any;
  }

  @Override
  public boolean select(String words) {
    OptionalInt found = RowWords.firstWith(words, list.getItems(), AnnotationWords::searched);
    found.ifPresent(list.getSelectionModel()::clearAndSelect);
    return found.isPresent();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  private Node empty() {
    if (!model.textProperty().get().isBlank()) {
      return EmptyState.filtered(
          BootstrapIcons.SEARCH,
          messages.get("annotations.emptyText", model.textProperty().get().strip()),
          messages.get("filter.clearAll"),
          this::clearFilters);
    }
    String shelf = model.shelfProperty().get().id();
    return new EmptyState(
        BootstrapIcons.BRUSH,
        messages.get("annotations.empty." + shelf),
        messages.get("annotations.emptyHint." + shelf));
  }

  private Node failed() {
    return EmptyState.failed(
        messages.get("annotations.unread"), messages.get("list.again"), model::refresh);
  }
}
