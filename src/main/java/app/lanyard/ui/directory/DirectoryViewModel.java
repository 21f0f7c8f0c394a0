package app.lanyard.ui.directory;

import app.lanyard.library.Directory;
import app.lanyard.library.Pages;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.ui.controls.FilteredRows;
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

  private final Delay delay;
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
      TaskRunner runner,
      Delay delay,
      ErrorPresenter errors,
      DirectoryWords words) {
    this.delay = delay;
    this.order = new SimpleObjectProperty<>(EntityOrder.usual(kind));
    this.rows =
        new FilteredRows<>(
            new DirectoryFilter("", order.get()),
            new DirectoryLine.Pending(),
            new DirectoryRows(kind, directory, pages)::find,
            runner,
            failure -> errors.present(words.unread(), failure));
    text.addListener(change -> delay.restart(this::refresh));
    order.addListener(change -> refresh());
  }

  public StringProperty textProperty() {
    return text;
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
    text.set("");
    delay.flush();
  }

  /** What the list shows, or will show once it has been read. */
  DirectoryFilter filter() {
    return new DirectoryFilter(text.get().strip(), order.get());
  }

  void show(DirectoryFilter filter) {
    order.set(filter.order());
    text.set(filter.text());
    delay.flush();
  }

  /** Reads them again. */
  void refresh() {
    rows.read(filter());
  }
}
