package app.lanyard.ui.directory;

import app.lanyard.library.Directory;
import app.lanyard.library.Facets;
import app.lanyard.library.Pages;
import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.ui.controls.FilteredRows;
import app.lanyard.ui.controls.Rereading;
import app.lanyard.ui.controls.facets.FacetsModel;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.TaskRunner;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The speakers, projects or events whose names pass the filter, in the order chosen. */
public final class DirectoryViewModel {

  private final EntityFilter all;
  private final FacetsModel facets;
  private final Rereading rereading;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<EntityOrder> order;
  private final FilteredRows<DirectoryFilter, DirectoryLine> rows;

  /**
   * @param delay waits while the person is still typing
   */
  public DirectoryViewModel(
      EntityKind kind,
      Directory directory,
      Pages pages,
      Facets counting,
      TaskRunner runner,
      Delay delay,
      ErrorPresenter errors,
      DirectoryWords words) {
    this.all = new EntityFilter(kind, "");
    this.facets =
        new FacetsModel(
            counting, all, runner, failure -> errors.present(words.uncounted(), failure));
    this.order = new SimpleObjectProperty<>(EntityOrder.usual(kind));
    this.rows =
        new FilteredRows<>(
            new DirectoryFilter(all, order.get()),
            new DirectoryLine.Pending(),
            new DirectoryRows(kind, directory, pages)::find,
            runner,
            failure -> errors.present(words.unread(), failure));
    this.rereading = new Rereading(delay, this::refresh);
    text.addListener(change -> rereading.soon());
    facets.choicesProperty().addListener(change -> rereading.now());
    order.addListener(change -> rereading.now());
  }

  public StringProperty textProperty() {
    return text;
  }

  /** What the list can be narrowed by. */
  FacetsModel facets() {
    return facets;
  }

  /** What the list goes by. */
  ObjectProperty<EntityOrder> orderProperty() {
    return order;
  }

  /** Goes on to the next order, and after the last one to the first. */
  void sortOtherwise() {
    List<EntityOrder> orders = List.of(EntityOrder.values());
    order.set(orders.get((orders.indexOf(order.get()) + 1) % orders.size()));
  }

  /** Those that the filter lets through. */
  FilteredRows<DirectoryFilter, DirectoryLine> rows() {
    return rows;
  }

  void clear() {
    show(new DirectoryFilter(all, order.get()));
  }

  /** What the list shows, or will show once it has been read. */
  DirectoryFilter filter() {
    return new DirectoryFilter(
        new EntityFilter(all.kind(), text.get().strip(), facets.choicesProperty().get()),
        order.get());
  }

  void show(DirectoryFilter filter) {
    rereading.after(
        () -> {
          order.set(filter.order());
          text.set(filter.shown().text());
          facets.choicesProperty().set(filter.shown().choices());
        });
  }

  /** Reads them again. */
  void refresh() {
    DirectoryFilter wanted = filter();
    rows.read(wanted);
    facets.show(wanted.shown());
  }
}
