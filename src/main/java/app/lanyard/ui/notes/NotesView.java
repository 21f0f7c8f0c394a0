package app.lanyard.ui.notes;

import app.lanyard.ui.controls.EmptyState;
import app.lanyard.ui.controls.ListPlace;
import app.lanyard.ui.controls.RowClicks;
import app.lanyard.ui.controls.RowWords;
import app.lanyard.ui.controls.StatePane;
import app.lanyard.ui.shell.MainView;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.text.Messages;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The notes: filters above, the list below. */
public final class NotesView implements MainView {

  private final NotesViewModel model;
  private final Navigator navigator;
  private final Messages messages;
  private final NoteWords words;
  private final NotesFilterBar filters;
  private final ListView<NoteLine> list = new ListView<>();
  private final StatePane pane;
  private final VBox root;
  private NotesFilter shown = NotesFilter.NONE;

  public NotesView(NotesViewModel model, Navigator navigator, Messages messages) {
    this.model = model;
    this.navigator = navigator;
    this.messages = messages;
    this.words = new NoteWords(messages);
    this.filters = new NotesFilterBar(model, messages);
    dressList();
    this.pane =
        new StatePane(
            list, model.stateProperty(), this::empty, this::failed, messages.get("list.loading"));
    model.appliedProperty().subscribe(pane::update);
    VBox.setVgrow(pane, Priority.ALWAYS);
    this.root = new VBox(filters, pane);
    root.setId("notes");
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
    boolean any = !model.textProperty().get().isEmpty() || model.sourceProperty().get().isPresent();
    model.clear();
    return any;
  }

  @Override
  public boolean select(String words) {
    OptionalInt found = RowWords.firstWith(words, list.getItems(), NotesView::title);
    found.ifPresent(
        row -> {
          list.getSelectionModel().clearAndSelect(row);
          list.scrollTo(row);
          open();
        });
    return found.isPresent();
  }

  private static String title(NoteLine line) {
    return line instanceof NoteLine.Read read ? read.note().title() : "";
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  private void dressList() {
    list.setId("notes-list");
    list.setAccessibleText(messages.get("notes.title"));
    list.getStyleClass().add("quiet-list");
    list.setCellFactory(view -> new NoteCell(words, messages));
    model.rowsProperty().addListener(change -> showRows());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    RowClicks.listen(list, this::open);
  }

  /** The rows of other filters are others: they are shown from their top. */
  private void showRows() {
    NotesFilter now = model.appliedProperty().get();
    if (now.equals(shown)) {
      ListPlace.keepWhile(list, model.rowsProperty().get(), NotesView::identity);
    } else {
      list.setItems(model.rowsProperty().get());
      list.scrollTo(0);
    }
    shown = now;
  }

  private static Optional<Long> identity(NoteLine line) {
    return line instanceof NoteLine.Read read ? Optional.of(read.note().id()) : Optional.empty();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      open();
      event.consume();
    }
  }

  private void open() {
    int selected = list.getSelectionModel().getSelectedIndex();
    if (selected >= 0 && list.getItems().get(selected) instanceof NoteLine.Read read) {
      navigator.openNote(read.note().id(), 1);
    }
  }

  private Node empty() {
    NotesFilter filter = model.appliedProperty().get();
    String title = words.empty(filter);
    if (filter.isNone()) {
      return new EmptyState(BootstrapIcons.JOURNALS, title, messages.get("notes.emptyHint"));
    }
    var clear = new Button(messages.get("filter.clearAll"));
    clear.setOnAction(event -> model.clear());
    return new EmptyState(BootstrapIcons.JOURNALS, title, "", clear);
  }

  private Node failed() {
    var again = new Button(messages.get("list.again"));
    again.setOnAction(event -> model.refresh());
    return new EmptyState(
        BootstrapIcons.EXCLAMATION_TRIANGLE, messages.get("notes.unread"), "", again);
  }
}
