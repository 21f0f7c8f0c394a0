package app.lanyard.ui.annotations;

import app.lanyard.library.AnnotationExport;
import app.lanyard.library.AnnotationImportReport;
import app.lanyard.library.AnnotationImporter;
import app.lanyard.library.excerpt.ExcerptFolder;
import app.lanyard.library.excerpt.ExcerptTemplate;
import app.lanyard.library.excerpt.TemplateException;
import app.lanyard.model.Problem;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.ui.settings.LateSettings;
import app.lanyard.ui.shell.Dialogs;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.LibraryChanges;
import app.lanyard.ui.shell.Notice;
import app.lanyard.ui.shell.NoticeBoard;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Writes annotations to files that the person chooses, and takes over those of other programs. Used
 * on the JavaFX thread alone.
 */
public final class AnnotationFiles {

  private static final String TEMPLATE = "annotations.template";

  private final Ports ports;
  private final TaskRunner runner;
  private final ErrorPresenter errors;
  private final Messages messages;

  /**
   * What it works with.
   *
   * @param changes told when annotations were taken over
   * @param zone where the person is
   */
  public record Ports(
      AnnotationExport export,
      AnnotationImporter importer,
      Dialogs dialogs,
      NoticeBoard notices,
      LateSettings settings,
      LibraryChanges changes,
      ZoneId zone) {}

  public AnnotationFiles(Ports ports, TaskRunner runner, ErrorPresenter errors, Messages messages) {
    this.ports = ports;
    this.runner = runner;
    this.errors = errors;
    this.messages = messages;
  }

  /** The form of the Markdown files. */
  String template() {
    return ports.settings().get(TEMPLATE).orElseGet(ExcerptTemplate::standard);
  }

  /**
   * Keeps another form of the Markdown files, if it can be used.
   *
   * @param kept called then
   * @param told gets a sentence if it can't be used
   */
  void changeTemplate(String text, Runnable kept, Consumer<String> told) {
    runner.run(
        () -> ExcerptTemplate.of(text, ports.zone()),
        usable -> {
          ports.settings().put(TEMPLATE, text);
          kept.run();
        },
        failure ->
            told.accept(
                failure instanceof TemplateException
                    ? String.valueOf(failure.getMessage())
                    : messages.get("annotations.template.failed")));
  }

  /** Asks for a folder, and writes a Markdown file for each thing that they are on. */
  void saveMarkdown(List<ListedAnnotation> chosen) {
    Set<String> ids = idsOf(chosen);
    String template = template();
    var cancelled = new AtomicBoolean();
    ports
        .dialogs()
        .chooseFolder()
        .ifPresent(
            folder ->
                runner.run(
                    () ->
                        ports
                            .export()
                            .markdown(
                                folder,
                                ExcerptTemplate.of(template, ports.zone()),
                                ids::contains,
                                (done, total) -> tell(done, total, folder, cancelled)),
                    report -> written(report, folder),
                    failure -> failed(folder, failure)));
  }

  private boolean tell(int done, int total, Path folder, AtomicBoolean cancelled) {
    if (done > 0 && done % 100 == 0) {
      Notice notice =
          Notice.info(
              messages.get("list.save.progress", done, total, folder.getFileName()),
              messages.get("list.save.cancel"),
              () -> cancelled.set(true));
      runner.onWindowThread(() -> ports.notices().show(notice));
    }
    return !cancelled.get();
  }

  private void written(ExcerptFolder.Report report, Path folder) {
    int files = report.written() + report.unchanged();
    String done = messages.get("annotations.written", files, folder);
    show(done, messages.get("annotations.kept", report.problems().size()), report.problems());
  }

  /** Asks for a file, and writes them as other programs read annotations. */
  void saveJson(List<ListedAnnotation> chosen) {
    Set<String> ids = idsOf(chosen);
    ports
        .dialogs()
        .chooseTarget(messages.get("annotations.title") + ".json")
        .ifPresent(
            file ->
                runner.run(
                    () -> writeJson(file, ids),
                    whole ->
                        ports
                            .notices()
                            .show(Notice.info(messages.get("annotations.written", 1, file))),
                    failure -> failed(file, failure)));
  }

  /** What was in the file before stays there until the new one is whole. */
  private Path writeJson(Path file, Set<String> ids) throws IOException {
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".lanyard-", ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        ports.export().json(out, ids::contains);
      }
      return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void failed(Path file, Throwable failure) {
    errors.present(messages.get("annotations.unwritten", file), failure);
  }

  /** Asks for a file, and takes over the annotations in it. */
  void load() {
    ports
        .dialogs()
        .chooseAnnotations()
        .ifPresent(
            file ->
                runner.run(
                    () -> ports.importer().importFrom(file),
                    this::loaded,
                    failure ->
                        errors.present(messages.get("annotations.unloaded", file), failure)));
  }

  private void loaded(AnnotationImportReport report) {
    String done = messages.get("annotations.loaded", report.fresh(), report.updated());
    show(done, messages.get("annotations.notLoaded", report.problems().size()), report.problems());
    ports.changes().fire();
  }

  /** Tells what was done, and what was not and why. */
  private void show(String done, String left, List<Problem> problems) {
    if (problems.isEmpty()) {
      ports.notices().show(Notice.info(done));
      return;
    }
    String lines = problems.stream().map(Problem::toLine).collect(Collectors.joining("\n"));
    ports
        .notices()
        .show(
            Notice.error(
                done + " " + left,
                messages.get("annotations.why"),
                () -> ports.dialogs().showDetails(left, lines)));
  }

  private static Set<String> idsOf(List<ListedAnnotation> chosen) {
    return chosen.stream()
        .map(listed -> listed.annotation().id())
        .collect(Collectors.toUnmodifiableSet());
  }
}
