package app.lanyard.ui.timeline;

import app.lanyard.model.TalkRow;
import app.lanyard.ui.controls.RowClicks;
import app.lanyard.ui.controls.RowWords;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.text.Messages;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

/** The list of the timeline. Arrows move from talk to talk, over the headings between them. */
final class TimelineList extends ListView<TimelineRow> {

  private final Navigator navigator;

  TimelineList(
      TimelineViewModel model, TimelineWords words, Navigator navigator, Messages messages) {
    this.navigator = navigator;
    setId("timeline-list");
    setAccessibleText(messages.get("timeline.title"));
    getStyleClass().add("quiet-list");
    setCellFactory(list -> new TimelineCell(words, messages, navigator));
    setContextMenu(new TimelineMenu(this::selectedTalk, navigator, messages));
    itemsProperty().bind(model.rowsProperty());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    RowClicks.listen(this, this::open);
  }

  Optional<TalkRow> selectedTalk() {
    int selected = getSelectionModel().getSelectedIndex();
    return selected >= 0
            && selected < getItems().size()
            && getItems().get(selected) instanceof TimelineRow.Talk talk
        ? Optional.of(talk.talk())
        : Optional.empty();
  }

  /** Selects and opens the first talk with these words in its title. */
  boolean selectFirstWith(String words) {
    OptionalInt found = RowWords.firstWith(words, getItems(), TimelineList::title);
    found.ifPresent(row -> select(row, headingAbove(row)));
    return found.isPresent() && open();
  }

  private static String title(TimelineRow row) {
    return row instanceof TimelineRow.Talk talk ? talk.talk().title() : "";
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean handled =
        switch (event.getCode()) {
          case DOWN, KP_DOWN -> move(1);
          case UP, KP_UP -> move(-1);
          case ENTER -> open();
          default -> false;
        };
    if (handled) {
      event.consume();
    }
  }

  private boolean open() {
    Optional<TalkRow> talk = selectedTalk();
    talk.ifPresent(row -> navigator.openNote(row.noteId(), row.line()));
    return talk.isPresent();
  }

  /** Selects the next talk in a direction; stays where it is at the end. */
  private boolean move(int step) {
    int start = getSelectionModel().getSelectedIndex() + step;
    IntStream.iterate(start, i -> i >= 0 && i < getItems().size(), i -> i + step)
        .filter(this::isTalk)
        .findFirst()
        .ifPresent(index -> select(index, step < 0 ? headingAbove(index) : index));
    return true;
  }

  private boolean isTalk(int index) {
    TimelineRow row = getItems().get(index);
    return row instanceof TimelineRow.Talk || row instanceof TimelineRow.Pending;
  }

  /** Scrolls no further than is needed to reveal a row: the talk, or the heading above it. */
  private void select(int index, int revealed) {
    getSelectionModel().clearAndSelect(index);
    getFocusModel().focus(index);
    if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(revealed);
    }
  }

  private int headingAbove(int index) {
    int top = index;
    while (top > 0 && !isTalk(top - 1)) {
      top--;
    }
    return top;
  }
}
