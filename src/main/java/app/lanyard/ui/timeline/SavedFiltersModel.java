package app.lanyard.ui.timeline;

import app.lanyard.library.SavedFilters;
import app.lanyard.model.SavedFilter;
import app.lanyard.model.TalkFilter;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.Notice;
import app.lanyard.ui.shell.NoticeBoard;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The filters that the person keeps under names. */
public final class SavedFiltersModel {

  private final SavedFilters saved;
  private final TaskRunner runner;
  private final NoticeBoard notices;
  private final ErrorPresenter errors;
  private final Messages messages;
  private final ObservableList<SavedFilter> filters = FXCollections.observableArrayList();

  public SavedFiltersModel(
      SavedFilters saved,
      TaskRunner runner,
      NoticeBoard notices,
      ErrorPresenter errors,
      Messages messages) {
    this.saved = saved;
    this.runner = runner;
    this.notices = notices;
    this.errors = errors;
    this.messages = messages;
  }

  /** By name. */
  ObservableList<SavedFilter> filters() {
    return filters;
  }

  void refresh() {
    run(saved::all, filters::setAll);
  }

  /** Keeps a filter; one of that name before it can be had back. */
  void save(String name, TalkFilter filter) {
    List<SavedFilter> before = filters.stream().filter(kept -> kept.name().equals(name)).toList();
    run(
        () -> {
          saved.save(name, filter);
          return saved.all();
        },
        kept -> {
          filters.setAll(kept);
          before.forEach(old -> offerBack(old, messages.get("saved.replaced", name)));
        });
  }

  /** Removes a filter, which can be had back. */
  void remove(SavedFilter filter) {
    run(
        () -> {
          saved.remove(filter.name());
          return saved.all();
        },
        kept -> {
          filters.setAll(kept);
          offerBack(filter, messages.get("saved.removed", filter.name()));
        });
  }

  private void offerBack(SavedFilter filter, String done) {
    notices.show(
        Notice.info(done, messages.get("saved.undo"), () -> save(filter.name(), filter.filter())));
  }

  private <T> void run(Callable<T> work, Consumer<? super T> onSuccess) {
    runner.run(work, onSuccess, failure -> errors.present(messages.get("saved.failed"), failure));
  }
}
