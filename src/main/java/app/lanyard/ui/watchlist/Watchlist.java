package app.lanyard.ui.watchlist;

import app.lanyard.model.TalkRow;
import app.lanyard.ui.controls.RowClicks;
import app.lanyard.ui.controls.RowList;
import app.lanyard.ui.controls.RowWords;
import app.lanyard.ui.shell.ViewCommand;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The talks to watch. Alt+Up, Alt+Down and the mouse put them in another order. */
final class Watchlist extends RowList<TalkRow> {

  private static final List<ViewCommand> COMMANDS =
      List.of(ViewCommand.PLAY, ViewCommand.WATCHED, ViewCommand.STAR, ViewCommand.MARKS);

  private final WatchlistViewModel model;
  private final Consumer<ViewCommand> perform;
  private final Messages messages;
  private Optional<Long> kept = Optional.empty();
  private int place;

  Watchlist(WatchlistViewModel model, Consumer<ViewCommand> perform, Messages messages) {
    super(model.talks());
    this.model = model;
    this.perform = perform;
    this.messages = messages;
    setId("watchlist-list");
    setAccessibleText(messages.get("watchlist.title"));
    getStyleClass().add("quiet-list");
    setCellFactory(list -> new WatchCell(model, this::moveTo, new WatchWords(messages), messages));
    setContextMenu(menu());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    RowClicks.listen(this, this::open);
    getSelectionModel().selectedIndexProperty().subscribe(this::keep);
    model.talks().addListener((ListChangeListener<TalkRow>) change -> selectKept());
  }

  Optional<TalkRow> selected() {
    int row = getSelectionModel().getSelectedIndex();
    return row >= 0 && row < getItems().size()
        ? Optional.of(getItems().get(row))
        : Optional.empty();
  }

  boolean selectFirstWith(String words) {
    OptionalInt found = RowWords.firstWith(words, getItems(), TalkRow::title);
    found.ifPresent(getSelectionModel()::clearAndSelect);
    return found.isPresent();
  }

  private ContextMenu menu() {
    var menu =
        new ContextMenu(
            item("watch-up", "watchlist.up", BootstrapIcons.ARROW_UP, () -> moveBy(-1)),
            item("watch-down", "watchlist.down", BootstrapIcons.ARROW_DOWN, () -> moveBy(1)));
    for (ViewCommand command : COMMANDS) {
      menu.getItems()
          .add(
              item(
                  "item-" + command.wireName(),
                  command.messageKey(),
                  command.icon(),
                  () -> perform.accept(command)));
    }
    return menu;
  }

  private MenuItem item(String id, String key, Ikon icon, Runnable action) {
    var item = new MenuItem(messages.get(key), new FontIcon(icon));
    item.setId(id);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void onKey(KeyEvent event) {
    if (handle(event)) {
      event.consume();
    }
  }

  private boolean handle(KeyEvent event) {
    if (event.isShortcutDown() || event.isShiftDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case UP, KP_UP -> event.isAltDown() && moveBy(-1);
      case DOWN, KP_DOWN -> event.isAltDown() && moveBy(1);
      case ENTER -> !event.isAltDown() && open();
      default -> false;
    };
  }

  private boolean moveBy(int step) {
    int from = getSelectionModel().getSelectedIndex();
    if (from >= 0) {
      moveTo(from, from + step);
    }
    return true;
  }

  private void moveTo(int from, int to) {
    kept = Optional.of(getItems().get(from).id());
    getSelectionModel().clearAndSelect(model.move(from, to));
  }

  private boolean open() {
    selected().ifPresent(model::open);
    return true;
  }

  private void keep(Number row) {
    selected()
        .ifPresent(
            talk -> {
              kept = Optional.of(talk.id());
              place = row.intValue();
            });
  }

  /** The same talk as before; if it is gone, the one that has come up in its place. */
  private void selectKept() {
    OptionalInt same =
        IntStream.range(0, getItems().size())
            .filter(row -> kept.equals(Optional.of(getItems().get(row).id())))
            .findFirst();
    int wanted = same.orElse(Math.min(place, getItems().size() - 1));
    if (kept.isPresent() && wanted >= 0) {
      getSelectionModel().clearAndSelect(wanted);
      getFocusModel().focus(wanted);
    }
  }
}
