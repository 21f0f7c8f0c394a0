package app.lanyard.ui.suggestions;

import app.lanyard.model.correction.Suggestion;
import app.lanyard.ui.controls.RowList;
import app.lanyard.ui.controls.RowWords;
import app.lanyard.ui.text.Messages;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/** The list of suggestions. When one is decided, the next one is selected. */
final class SuggestionList extends RowList<SuggestionLine> {

  private final SuggestionCommands commands;
  private int place;

  SuggestionList(SuggestionCommands commands, SuggestionWords words, Messages messages) {
    super(commands.model().lines());
    this.commands = commands;
    setId("suggestions-list");
    setAccessibleText(messages.get("suggestions.title"));
    getStyleClass().add("quiet-list");
    setCellFactory(list -> new SuggestionCell(commands, words, messages));
    setContextMenu(menu(words, messages));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    getSelectionModel().selectedIndexProperty().subscribe(this::keepPlace);
    commands.model().lines().addListener((ListChangeListener<SuggestionLine>) c -> selectNear());
  }

  Optional<Suggestion> selected() {
    int row = getSelectionModel().getSelectedIndex();
    return row >= 0 && row < getItems().size()
        ? getItems().get(row).suggestion()
        : Optional.empty();
  }

  boolean selectFirstWith(String words) {
    OptionalInt found = RowWords.firstWith(words, getItems(), SuggestionList::names);
    found.ifPresent(
        row -> {
          getSelectionModel().clearAndSelect(row);
          scrollTo(row);
        });
    return found.isPresent();
  }

  private static String names(SuggestionLine line) {
    return line.suggestion()
        .map(
            suggestion ->
                String.join(
                    "\n", suggestion.subject().stream().map(Suggestion.Subject::name).toList()))
        .orElse("");
  }

  private void keepPlace(Number row) {
    if (row.intValue() >= 0) {
      place = row.intValue();
    }
  }

  /** The row that has come up in the place of the one that was decided, or the nearest one. */
  private void selectNear() {
    int wanted = place;
    getSelectionModel().clearSelection();
    firstItem(Math.min(wanted, getItems().size()), 1)
        .or(() -> firstItem(getItems().size() - 1, -1))
        .ifPresent(row -> getSelectionModel().clearAndSelect(row));
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    boolean used =
        switch (event.getCode()) {
          case DOWN, KP_DOWN -> move(1);
          case UP, KP_UP -> move(-1);
          case ENTER -> selected().map(this::accepted).orElse(false);
          case SPACE -> selected().map(this::opened).orElse(false);
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  private boolean accepted(Suggestion suggestion) {
    commands.accept(suggestion);
    return true;
  }

  private boolean opened(Suggestion suggestion) {
    commands.openNote(suggestion);
    return true;
  }

  /** Past a heading to the next suggestion. */
  private boolean move(int step) {
    firstItem(getSelectionModel().getSelectedIndex() + step, step)
        .ifPresent(
            row -> {
              getSelectionModel().clearAndSelect(row);
              getFocusModel().focus(row);
              scrollTo(Math.max(0, row - 1));
            });
    return true;
  }

  private Optional<Integer> firstItem(int start, int step) {
    return IntStream.iterate(start, row -> row >= 0 && row < getItems().size(), row -> row + step)
        .filter(row -> getItems().get(row).suggestion().isPresent())
        .boxed()
        .findFirst();
  }

  private ContextMenu menu(SuggestionWords words, Messages messages) {
    var menu = new ContextMenu(new MenuItem(messages.get("suggestions.openNote")));
    menu.setOnShowing(
        event ->
            menu.getItems()
                .setAll(selected().stream().flatMap(one -> items(one, words, messages)).toList()));
    return menu;
  }

  private Stream<MenuItem> items(Suggestion one, SuggestionWords words, Messages messages) {
    Stream<MenuItem> accept =
        SuggestionsViewModel.isAcceptable(one)
            ? Stream.of(item(words.accept(one), () -> commands.accept(one)))
            : Stream.empty();
    return Stream.concat(
        accept,
        Stream.of(
            item(words.dismiss(one), () -> commands.dismiss(one)),
            item(messages.get("suggestions.openNote"), () -> commands.openNote(one))));
  }

  private static MenuItem item(String text, Runnable action) {
    var item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    return item;
  }
}
