package app.lanyard.ui.notes;

import app.lanyard.model.NoteRow;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.ui.controls.EmptyState;
import app.lanyard.ui.controls.FilteredPane;
import app.lanyard.ui.controls.RowClicks;
import app.lanyard.ui.controls.RowList;
import app.lanyard.ui.controls.RowWords;
import app.lanyard.ui.controls.RowsInList;
import app.lanyard.ui.controls.facets.FacetedPane;
import app.lanyard.ui.shell.MainView;
import app.lanyard.ui.shell.MarkCommands;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.shell.ShownList;
import app.lanyard.ui.shell.ViewCommand;
import app.lanyard.ui.shell.ViewPlace;
import app.lanyard.ui.text.Messages;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The notes: filters above, the list below. */
public final class NotesView implements MainView {

  /** The least width at which titles with their dates can be read. */
  private static final double ROOM = 232;

  private final NotesViewModel model;
  private final Navigator navigator;
  private final MarkCommands marks;
  private final Messages messages;
  private final NoteWords words;
  private final NotesFilterBar filters;
  private final ListView<NoteLine> list = new RowList<>();
  private final FilteredPane root;
  private final ObjectBinding<ViewPlace> place;

  public NotesView(
      NotesViewModel model, Navigator navigator, MarkCommands marks, Messages messages) {
    this.model = model;
    this.navigator = navigator;
    this.marks = marks;
    this.messages = messages;
    this.words = new NoteWords(messages);
    this.filters = new NotesFilterBar(model, messages);
    dressList();
    this.root =
        new FilteredPane(
            filters,
            list,
            model.rows(),
            this::empty,
            this::failed,
            pane -> FacetedPane.of(pane, ROOM, model.facets(), messages),
            messages);
    root.setId("notes");
    this.place =
        Bindings.createObjectBinding(
            model::filter, model.textProperty(), model.facets().choicesProperty());
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
  public void toggleFacets() {
    model.facets().toggleShown();
  }

  @Override
  public void focusContent() {
    root.focusContent();
  }

  @Override
  public boolean clearFilters() {
    boolean any = !model.filter().isNone();
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
  public void perform(ViewCommand command) {
    Optional<NoteRow> note = list.isFocused() ? selected() : Optional.empty();
    note.ifPresent(row -> perform(command, row));
  }

  private void perform(ViewCommand command, NoteRow note) {
    var subject = new AnnotationSubject.OfNote(note.id());
    switch (command) {
      case STAR -> marks.star(subject);
      case MARKS -> marks.open(subject, note.title());
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
          DISMISS,
          WATCHED,
          PLAY -> {}
    }
  }

  @Override
  public Optional<ShownList> shownList() {
    return Optional.of(new ShownList.Notes(model.filter().shown()));
  }

  @Override
  public ObservableValue<ViewPlace> placeProperty() {
    return place;
  }

  @Override
  public void restore(ViewPlace wanted) {
    if (wanted instanceof NotesFilter filter) {
      model.show(filter);
    }
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
    RowsInList.show(list, model.rows(), NotesView::identity);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    RowClicks.listen(list, this::open);
    list.setContextMenu(
        new NotesMenu(
            () -> selected().isPresent(),
            this::open,
            command -> selected().ifPresent(note -> perform(command, note)),
            messages));
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
    selected().ifPresent(note -> navigator.openNote(note.id(), 1));
  }

  private Optional<NoteRow> selected() {
    int selected = list.getSelectionModel().getSelectedIndex();
    return selected >= 0
            && selected < list.getItems().size()
            && list.getItems().get(selected) instanceof NoteLine.Read read
        ? Optional.of(read.note())
        : Optional.empty();
  }

  private Node empty() {
    NotesFilter filter = model.rows().appliedProperty().get();
    String title = words.empty(filter.shown());
    return filter.isNone()
        ? new EmptyState(BootstrapIcons.JOURNALS, title, messages.get("notes.emptyHint"))
        : EmptyState.filtered(
            BootstrapIcons.JOURNALS, title, messages.get("filter.clearAll"), model::clear);
  }

  private Node failed() {
    return EmptyState.failed(
        messages.get("notes.unread"), messages.get("list.again"), model::refresh);
  }
}
