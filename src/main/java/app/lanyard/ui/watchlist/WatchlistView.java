package app.lanyard.ui.watchlist;

import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkRow;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.ui.controls.EmptyState;
import app.lanyard.ui.controls.StatePane;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.shell.MainView;
import app.lanyard.ui.shell.MarkCommands;
import app.lanyard.ui.shell.ViewCommand;
import app.lanyard.ui.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The list of talks to watch: what can be done above, the talks below. */
public final class WatchlistView implements MainView {

  private final WatchlistViewModel model;
  private final MarkCommands marks;
  private final Messages messages;
  private final Watchlist list;
  private final StatePane pane;
  private final VBox root;

  public WatchlistView(WatchlistViewModel model, MarkCommands marks, Messages messages) {
    this.model = model;
    this.marks = marks;
    this.messages = messages;
    this.list = new Watchlist(model, this::perform, messages);
    this.pane =
        new StatePane(
            list, model.stateProperty(), this::empty, this::failed, messages.get("list.loading"));
    VBox.setVgrow(pane, Priority.ALWAYS);
    var hint = new Label(messages.get("watchlist.hint"));
    Wrapping.on(hint);
    hint.getStyleClass().add("secondary");
    var head = new VBox(hint);
    head.getStyleClass().add("filter-bar");
    this.root = new VBox(head, pane);
    root.setId("watchlist");
  }

  @Override
  public Node node() {
    return root;
  }

  /** There is nothing to filter by: the list takes the keyboard. */
  @Override
  public void focusFilter() {
    focusContent();
  }

  @Override
  public void focusContent() {
    pane.focusList();
  }

  @Override
  public boolean clearFilters() {
    return false;
  }

  @Override
  public boolean select(String words) {
    return list.selectFirstWith(words);
  }

  @Override
  public void perform(ViewCommand command) {
    list.selected().ifPresent(talk -> perform(command, talk));
  }

  private void perform(ViewCommand command, TalkRow talk) {
    var subject = new AnnotationSubject.OfEntity(EntityKind.TALK, talk.id());
    switch (command) {
      case STAR -> marks.star(subject);
      case MARKS -> marks.open(subject, talk.title());
      case WATCHED -> model.watched(talk);
      case PLAY -> model.play(talk);
      case RENAME,
          MERGE,
          SPLIT,
          SET_DATES,
          COMPARE,
          SORT,
          TAG,
          PLACE,
          REFUSE,
          EXPLAIN,
          ACCEPT,
          DISMISS -> {}
    }
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  private Node empty() {
    return new EmptyState(
        BootstrapIcons.CLOCK, messages.get("watchlist.empty"), messages.get("watchlist.emptyHint"));
  }

  private Node failed() {
    return EmptyState.failed(
        messages.get("watchlist.unread"), messages.get("list.again"), model::refresh);
  }
}
