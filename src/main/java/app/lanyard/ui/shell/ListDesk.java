package app.lanyard.ui.shell;

import app.lanyard.library.AnnotationExport;
import app.lanyard.library.ListExport;
import app.lanyard.library.listing.ListFormat;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes the lists of views to files that the person chooses. Used on the JavaFX thread. */
public final class ListDesk {

  private final ListExport lists;
  private final AnnotationExport annotations;
  private final Dialogs dialogs;
  private final TaskRunner runner;
  private final NoticeBoard notices;
  private final ErrorPresenter errors;
  private final Messages messages;

  public ListDesk(
      ListExport lists,
      AnnotationExport annotations,
      Dialogs dialogs,
      TaskRunner runner,
      NoticeBoard notices,
      ErrorPresenter errors,
      Messages messages) {
    this.lists = lists;
    this.annotations = annotations;
    this.dialogs = dialogs;
    this.runner = runner;
    this.notices = notices;
    this.errors = errors;
    this.messages = messages;
  }

  /**
   * Asks where to, and writes.
   *
   * @param name what the list is called
   */
  void save(String name, ShownList list, ListFormat format) {
    dialogs
        .chooseTarget(name + "." + format.extension())
        .ifPresent(file -> save(list, format, file));
  }

  private void save(ShownList list, ListFormat format, Path file) {
    var cancelled = new AtomicBoolean();
    var progress =
        new WorkProgress(
            cancelled, runner, (done, total) -> showProgress(done, total, file, cancelled));
    runner.run(
        () -> write(list, format, file, progress),
        whole -> notices.show(Notice.info(ended(whole, file))),
        failure -> errors.present(messages.get("list.save.failed", file), failure));
  }

  private void showProgress(int done, int total, Path file, AtomicBoolean cancelled) {
    notices.show(
        Notice.info(
            messages.get("list.save.progress", done, total, file.getFileName()),
            messages.get("list.save.cancel"),
            () -> cancelled.set(true)));
  }

  private String ended(boolean whole, Path file) {
    return whole ? messages.get("list.save.done", file) : messages.get("list.save.cancelled");
  }

  /** What was in the file before stays there until the new list is whole. */
  private boolean write(ShownList list, ListFormat format, Path file, WorkProgress progress)
      throws IOException {
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".lanyard-", ".part");
    try {
      boolean whole;
      try (Writer out = Files.newBufferedWriter(part)) {
        whole = write(list, format, out, progress);
      }
      if (whole) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return whole;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private boolean write(ShownList list, ListFormat format, Writer out, WorkProgress progress)
      throws IOException {
    return switch (list) {
      case ShownList.Talks(var filter) -> lists.talks(filter, format, out, progress);
      case ShownList.Entities(var filter, var order) ->
          lists.entities(filter, order, format, out, progress);
      case ShownList.Notes(var filter) -> lists.notes(filter, format, out, progress);
      case ShownList.Annotations(var ids) -> {
        annotations.table(format, out, Set.copyOf(ids)::contains);
        yield true;
      }
    };
  }
}
