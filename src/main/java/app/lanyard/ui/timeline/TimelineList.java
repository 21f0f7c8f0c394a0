package app.lanyard.ui.timeline;

import app.lanyard.model.TalkRow;
import app.lanyard.ui.controls.RowClicks;
import app.lanyard.ui.controls.RowList;
import app.lanyard.ui.controls.RowWords;
import app.lanyard.ui.controls.RowsInList;
import app.lanyard.ui.controls.WindowedList;
import app.lanyard.ui.shell.MarkCommands;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.shell.TalkCommands;
import app.lanyard.ui.text.Messages;
import app.lanyard.ui.timeline.TimelineSkeleton.GroupKey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** The list of the timeline. */
final class TimelineList extends RowList<TimelineRow> {

  private final TimelineViewModel model;
  private final Navigator navigator;
  private final TimelineKeys keys;

  TimelineList(
      TimelineViewModel model,
      TimelineWords words,
      Navigator navigator,
      TalkCommands talks,
      MarkCommands marks,
      Messages messages) {
    this.model = model;
    this.navigator = navigator;
    setId("timeline-list");
    setAccessibleText(messages.get("timeline.title"));
    getStyleClass().add("quiet-list");
    setCellFactory(list -> new TimelineCell(words, messages, navigator));
    setContextMenu(new TimelineMenu(this::selectedTalk, navigator, talks, marks, messages));
    RowsInList.show(this, model.rows(), TimelineList::identity);
    this.keys = new TimelineKeys(this, this::open);
    model.rows().appliedProperty().subscribe(filter -> keys.startOver());
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
    found.ifPresent(
        row -> {
          keys.select(row, row);
          scrollTo(keys.headingAbove(row));
        });
    return found.isPresent() && open();
  }

  /**
   * Selects the first talk of a day; if there is none, of the nearest day before it, and if there
   * is none before it, the oldest.
   */
  void jumpTo(LocalDate day) {
    WindowedList<TimelineRow> rows = model.rows().listProperty().get();
    OptionalInt row =
        rows.startOfFirst(key -> key instanceof GroupKey group && group.beginsBy(day));
    int oldest = rows.startOfFirst(TimelineList::isUndated).orElse(rows.size()) - 1;
    int found = row.orElse(oldest);
    if (found >= 0 && found < rows.size()) {
      keys.reveal(found);
      requestFocus();
    }
  }

  private static boolean isUndated(Object key) {
    return key instanceof TimelineRow.Section section && section.span() == null;
  }

  private static Optional<Long> identity(TimelineRow row) {
    return row instanceof TimelineRow.Talk talk ? Optional.of(talk.talk().id()) : Optional.empty();
  }

  private static String title(TimelineRow row) {
    return row instanceof TimelineRow.Talk talk ? talk.talk().title() : "";
  }

  private boolean open() {
    Optional<TalkRow> talk = selectedTalk();
    talk.ifPresent(row -> navigator.openNote(row.noteId(), row.line()));
    return talk.isPresent();
  }
}
