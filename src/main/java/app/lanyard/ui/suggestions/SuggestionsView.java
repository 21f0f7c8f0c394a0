package app.lanyard.ui.suggestions;

import app.lanyard.ui.controls.EmptyState;
import app.lanyard.ui.controls.StatePane;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.shell.KeyNames;
import app.lanyard.ui.shell.MainView;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.shell.ViewCommand;
import app.lanyard.ui.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The suggestions: what they are for above, the list below. */
public final class SuggestionsView implements MainView {

  private final SuggestionsViewModel model;
  private final SuggestionCommands commands;
  private final Messages messages;
  private final SuggestionList list;
  private final StatePane pane;
  private final VBox root;

  public SuggestionsView(SuggestionsViewModel model, Navigator navigator, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.commands = new SuggestionCommands(model, navigator);
    this.list = new SuggestionList(commands, new SuggestionWords(messages), messages);
    this.pane =
        new StatePane(
            list, model.stateProperty(), this::empty, this::failed, messages.get("list.loading"));
    VBox.setVgrow(pane, Priority.ALWAYS);
    this.root = new VBox(head(), pane);
    root.setId("suggestions");
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
    switch (command) {
      case ACCEPT -> list.selected().ifPresent(commands::accept);
      case DISMISS -> list.selected().ifPresent(commands::dismiss);
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
          STAR,
          MARKS,
          WATCHED,
          PLAY -> {}
    }
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  private VBox head() {
    var count = new Label();
    count.setId("suggestions-count");
    count.textProperty().bind(model.countProperty().map(n -> messages.get("suggestions.count", n)));
    count.getStyleClass().add("event-name");
    var hint = new Label(messages.get("suggestions.hint", KeyNames.ofUndo()));
    Wrapping.on(hint);
    hint.getStyleClass().add("secondary");
    var head = new VBox(4, count, hint);
    head.getStyleClass().add("filter-bar");
    return head;
  }

  private Node empty() {
    return new EmptyState(
        BootstrapIcons.CHECK_CIRCLE,
        messages.get("suggestions.empty"),
        messages.get("suggestions.emptyHint"));
  }

  private Node failed() {
    return EmptyState.failed(
        messages.get("suggestions.unread"), messages.get("list.again"), model::refresh);
  }
}
