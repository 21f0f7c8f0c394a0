package app.lanyard.ui.watchlist;

import app.lanyard.model.Marks;
import app.lanyard.model.TalkRow;
import app.lanyard.ui.controls.FittingCell;
import app.lanyard.ui.controls.IconButtons;
import app.lanyard.ui.controls.LateTip;
import app.lanyard.ui.controls.MarkBadges;
import app.lanyard.ui.controls.TwoLineRow;
import app.lanyard.ui.text.Messages;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A talk to watch: its place, what it is, and where it can be watched. It can be dragged. */
final class WatchCell extends FittingCell<TalkRow> {

  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private final BiConsumer<Integer, Integer> move;
  private final WatchWords words;
  private final Label place = new Label();
  private final MarkBadges marks;
  private final TwoLineRow lines;
  private final Button play;
  private final Button watched;
  private final HBox row;

  /**
   * @param move puts the talk in a row at another place
   */
  WatchCell(
      WatchlistViewModel model,
      BiConsumer<Integer, Integer> move,
      WatchWords words,
      Messages messages) {
    this.move = move;
    this.words = words;
    this.marks = new MarkBadges(messages);
    this.lines = new TwoLineRow(marks);
    this.play = button(BootstrapIcons.PLAY_CIRCLE, messages.get("watchlist.play"), model::play);
    this.watched =
        button(BootstrapIcons.CHECK2, messages.get("watchlist.markWatched"), model::watched);
    this.row = new HBox(8, place, lines, play, watched);
    place.getStyleClass().add("watch-place");
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(lines, Priority.ALWAYS);
    getStyleClass().addAll("note-cell", "watch-cell");
    new LateTip(this).setText(messages.get("watchlist.drag"));
    setOnDragDetected(this::begin);
    setOnDragOver(this::over);
    setOnDragExited(event -> pseudoClassStateChanged(DROP, false));
    setOnDragDropped(this::drop);
  }

  @Override
  protected void updateItem(@Nullable TalkRow talk, boolean empty) {
    super.updateItem(talk, empty);
    if (empty || talk == null) {
      showNothing();
      setAccessibleText(null);
      return;
    }
    place.setText(String.valueOf(getIndex() + 1));
    lines.show(talk.title(), words.details(talk), words.date(talk), "");
    Marks made = talk.marks();
    marks.show(new Marks(made.starred(), made.rating(), null, made.note(), made.tags()));
    boolean recorded = talk.recording().isPresent();
    play.setVisible(recorded);
    setAccessibleText(words.spoken(getIndex() + 1, talk));
    show(row);
  }

  /** Rows that others make room for have another place, and are the same otherwise. */
  @Override
  public void updateIndex(int index) {
    super.updateIndex(index);
    TalkRow talk = getItem();
    if (talk != null) {
      place.setText(String.valueOf(index + 1));
      setAccessibleText(words.spoken(index + 1, talk));
    }
  }

  private Button button(BootstrapIcons icon, String text, Consumer<TalkRow> action) {
    Button button =
        IconButtons.button(
            icon,
            text,
            () -> {
              TalkRow talk = getItem();
              if (talk != null) {
                action.accept(talk);
              }
            });
    button.getStyleClass().add("link-badge");
    button.setFocusTraversable(false);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void begin(MouseEvent event) {
    if (getItem() != null) {
      var content = new ClipboardContent();
      content.putString(getItem().title());
      startDragAndDrop(TransferMode.MOVE).setContent(content);
      event.consume();
    }
  }

  private void over(DragEvent event) {
    if (dragged(event) >= 0 && getItem() != null) {
      event.acceptTransferModes(TransferMode.MOVE);
      pseudoClassStateChanged(DROP, true);
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    int from = dragged(event);
    if (from >= 0 && getItem() != null) {
      move.accept(from, getIndex());
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** The row that is dragged; -1 if it is something from elsewhere. */
  private int dragged(DragEvent event) {
    return event.getGestureSource() instanceof WatchCell other
            && Objects.equals(other.getListView(), getListView())
        ? other.getIndex()
        : -1;
  }
}
