package app.lanyard.ui.timeline;

import app.lanyard.ui.controls.EmptyState;
import app.lanyard.ui.controls.StatePane;
import app.lanyard.ui.shell.MainView;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The timeline: filters above, talks by date below. */
public final class TimelineView implements MainView {

  private final TimelineViewModel model;
  private final Messages messages;
  private final TimelineWords words;
  private final TimelineFilterBar filters;
  private final TimelineList list;
  private final StatePane pane;
  private final VBox root;

  public TimelineView(TimelineViewModel model, Navigator navigator, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.words = new TimelineWords(messages);
    this.filters = new TimelineFilterBar(model, words, messages);
    this.list = new TimelineList(model, words, navigator, messages);
    this.pane =
        new StatePane(
            list, model.stateProperty(), this::empty, this::failed, messages.get("list.loading"));
    model.appliedProperty().subscribe(pane::update);
    VBox.setVgrow(pane, Priority.ALWAYS);
    this.root = new VBox(filters, pane);
    root.setId("timeline");
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focusFilter() {
    filters.focusSearch();
  }

  @Override
  public void focusContent() {
    if (!pane.focusList()) {
      filters.focusSearch();
    }
  }

  @Override
  public boolean clearFilters() {
    boolean any =
        !model.textProperty().get().isEmpty()
            || model.fromProperty().get() != null
            || model.toProperty().get() != null;
    model.clear();
    return any;
  }

  @Override
  public boolean select(String words) {
    return list.selectFirstWith(words);
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  private Node empty() {
    TimelineFilter filter = model.appliedProperty().get();
    String title = words.empty(filter);
    if (filter.isNone()) {
      return new EmptyState(
          BootstrapIcons.CALENDAR_EVENT, title, messages.get("timeline.emptyHint"));
    }
    var clear = new Button(messages.get("filter.clearAll"));
    clear.setId("clear-filters");
    clear.setOnAction(event -> model.clear());
    if (!filter.range().isBackwards()) {
      return new EmptyState(BootstrapIcons.CALENDAR_EVENT, title, "", clear);
    }
    var swap = new Button(messages.get("timeline.swap"));
    swap.setId("swap-dates");
    swap.setOnAction(event -> model.swapDates());
    return new EmptyState(BootstrapIcons.CALENDAR_EVENT, title, "", swap, clear);
  }

  private Node failed() {
    var again = new Button(messages.get("list.again"));
    again.setOnAction(event -> model.refresh());
    return new EmptyState(
        BootstrapIcons.EXCLAMATION_TRIANGLE, messages.get("timeline.unread"), "", again);
  }
}
