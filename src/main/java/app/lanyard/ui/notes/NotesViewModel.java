package app.lanyard.ui.notes;

import app.lanyard.library.Facets;
import app.lanyard.library.NoteBrowser;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.SourceRow;
import app.lanyard.ui.controls.FilteredRows;
import app.lanyard.ui.controls.FilteredRows.Found;
import app.lanyard.ui.controls.Rereading;
import app.lanyard.ui.controls.facets.FacetsModel;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.SourceLens;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The notes that the filters let through, and the filters. */
public final class NotesViewModel implements SourceLens {

  private final NoteBrowser notes;
  private final FacetsModel facets;
  private final Rereading rereading;
  private final StringProperty text = new SimpleStringProperty("");
  private final FilteredRows<NotesFilter, NoteLine> rows;

  /**
   * @param delay waits while the person is still typing
   */
  public NotesViewModel(
      NoteBrowser notes,
      Facets counting,
      TaskRunner runner,
      Delay delay,
      ErrorPresenter errors,
      Messages messages) {
    this.notes = notes;
    this.facets =
        new FacetsModel(
            counting,
            NoteFilter.ALL,
            runner,
            failure -> errors.present(messages.get("facet.unread"), failure));
    this.rows =
        new FilteredRows<>(
            NotesFilter.NONE,
            new NoteLine.Pending(),
            this::find,
            runner,
            failure -> errors.present(messages.get("notes.unread"), failure));
    this.rereading = new Rereading(delay, this::refresh);
    text.addListener(change -> rereading.soon());
    facets.choicesProperty().addListener(change -> rereading.now());
  }

  @Override
  public void showOnly(SourceRow wanted) {
    facets.chooseOnly(new FacetChoice(Facet.SOURCE, Long.toString(wanted.id()), wanted.name()));
  }

  public StringProperty textProperty() {
    return text;
  }

  /** What the notes can be narrowed by. */
  FacetsModel facets() {
    return facets;
  }

  /** The notes that the filters let through. */
  FilteredRows<NotesFilter, NoteLine> rows() {
    return rows;
  }

  void clear() {
    show(NotesFilter.NONE);
  }

  /** Sets all filters at once. */
  void show(NotesFilter filter) {
    rereading.after(
        () -> {
          text.set(filter.shown().text());
          facets.choicesProperty().set(filter.shown().choices());
        });
  }

  /** Reads the notes again. */
  void refresh() {
    NotesFilter wanted = filter();
    rows.read(wanted);
    facets.show(wanted.shown());
  }

  /** The filters as they are set now. */
  NotesFilter filter() {
    return new NotesFilter(new NoteFilter(text.get().strip(), facets.choicesProperty().get()));
  }

  private Found<NoteLine> find(NotesFilter wanted) {
    NoteFilter filter = wanted.shown();
    return Found.plain(
        "notes",
        notes.count(filter),
        (offset, limit) ->
            notes.rows(filter, offset, limit).stream().map(NoteLine.Read::new).toList());
  }
}
