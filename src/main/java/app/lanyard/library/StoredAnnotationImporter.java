package app.lanyard.library;

import app.lanyard.library.exchange.AnnotationFile;
import app.lanyard.library.exchange.AnnotationFile.Entry;
import app.lanyard.library.exchange.WrittenAnnotation;
import app.lanyard.model.Problem;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.store.WriteSession;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads a file of annotations, finds what they are on, and writes them in one transaction. */
final class StoredAnnotationImporter implements AnnotationImporter {

  private final StoreCalls store;
  private final WrittenQuotes quotes;
  private final Placement placement;
  private final Clock clock;

  StoredAnnotationImporter(
      StoreCalls store, WrittenQuotes quotes, Placement placement, Clock clock) {
    this.store = store;
    this.quotes = quotes;
    this.placement = placement;
    this.clock = clock;
  }

  /**
   * @param dated whether the file tells how old it is
   */
  private record Understood(Annotation annotation, boolean dated) {}

  private enum Outcome {
    FRESH,
    UPDATED,
    UNCHANGED
  }

  @Override
  public AnnotationImportReport importFrom(Path file) {
    AnnotationFile.Content content = read(file);
    var problems = new ArrayList<Problem>(content.problems());
    List<Understood> annotations = new ArrayList<>();
    for (Entry entry : content.entries()) {
      understood(entry, file, problems).ifPresent(annotations::add);
    }
    List<Outcome> outcomes =
        store.write(
            session -> {
              List<Outcome> done =
                  annotations.stream().map(annotation -> put(session, annotation)).toList();
              session.marks().bringInStep();
              return done;
            });
    placement.all();
    return new AnnotationImportReport(
        count(outcomes, Outcome.FRESH),
        count(outcomes, Outcome.UPDATED),
        count(outcomes, Outcome.UNCHANGED),
        problems);
  }

  private static AnnotationFile.Content read(Path file) {
    try {
      return AnnotationFile.read(file);
    } catch (IOException e) {
      throw new LibraryException(
          file + " can't be read. Check that it is a file and its permissions.", e);
    }
  }

  private Optional<Understood> understood(Entry entry, Path file, List<Problem> problems) {
    WrittenAnnotation written = entry.annotation();
    List<AnnotationTarget> targets = store.read(session -> WrittenTargets.find(session, written));
    if (targets.isEmpty()) {
      problems.add(
          new Problem(
              file.toString(),
              entry.line(),
              "the library has no " + written.source() + "; the annotation waits for it"));
    }
    try {
      AnnotationTarget target =
          targets.isEmpty() ? WrittenTargets.named(written) : quotes.best(targets, written);
      boolean dated = written.created() != null || written.modified() != null;
      return Optional.of(new Understood(annotation(written, target), dated));
    } catch (LibraryException e) {
      problems.add(
          new Problem(file.toString(), entry.line(), Objects.toString(e.getMessage(), "")));
      return Optional.empty();
    }
  }

  private Annotation annotation(WrittenAnnotation written, AnnotationTarget target) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant created =
        Objects.requireNonNullElse(
            written.created(), Objects.requireNonNullElse(written.modified(), now));
    return new Annotation(
        AnnotationIds.of(written.id()),
        target,
        written.motivation(),
        written.content().comment(),
        written.content().tags(),
        written.content().colour(),
        quotes.quote(target, written),
        created,
        Objects.requireNonNullElse(written.modified(), created));
  }

  private static Outcome put(WriteSession session, Understood understood) {
    Annotation annotation = understood.annotation();
    Optional<Annotation> known = session.annotations().find(annotation.id());
    if (known.isEmpty()) {
      session.annotationEdits().insert(annotation);
      return Outcome.FRESH;
    }
    if (!understood.dated() || !annotation.updated().isAfter(known.get().updated())) {
      return Outcome.UNCHANGED;
    }
    session.annotationEdits().update(annotation);
    return Outcome.UPDATED;
  }

  private static int count(List<Outcome> outcomes, Outcome wanted) {
    return Math.toIntExact(outcomes.stream().filter(wanted::equals).count());
  }
}
