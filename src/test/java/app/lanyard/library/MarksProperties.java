package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.Marks;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationSubject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Marks that are made, changed and taken back in any order. */
class MarksProperties {

  private Path folder;
  private Library library;
  private AnnotationSubject note;

  /** One change of marks: what it sets, and how it leaves the marks. */
  private interface Step {
    void make(Annotations annotations, AnnotationSubject subject);

    Marks after(Marks before);
  }

  private record Star(boolean starred) implements Step {
    @Override
    public void make(Annotations annotations, AnnotationSubject subject) {
      annotations.star(subject, starred);
    }

    @Override
    public Marks after(Marks before) {
      return new Marks(starred, before.rating(), before.status(), before.note(), before.tags());
    }
  }

  private record Rate(int rating) implements Step {
    @Override
    public void make(Annotations annotations, AnnotationSubject subject) {
      annotations.rate(subject, rating);
    }

    @Override
    public Marks after(Marks before) {
      return new Marks(before.starred(), rating, before.status(), before.note(), before.tags());
    }
  }

  private record Tell(WatchStatus status) implements Step {
    @Override
    public void make(Annotations annotations, AnnotationSubject subject) {
      annotations.status(subject, status);
    }

    @Override
    public Marks after(Marks before) {
      return new Marks(before.starred(), before.rating(), status, before.note(), before.tags());
    }
  }

  private record Remark(String note, List<String> tags) implements Step {
    @Override
    public void make(Annotations annotations, AnnotationSubject subject) {
      annotations.remark(subject, note, tags);
    }

    @Override
    public Marks after(Marks before) {
      return new Marks(before.starred(), before.rating(), before.status(), note, tags);
    }
  }

  @BeforeProperty
  void open() throws IOException {
    folder = Files.createTempDirectory("marks");
    Path root = Files.createDirectories(folder.resolve("notes")).toRealPath();
    var fake = new FakeNotes();
    fake.put(root, "day.md", "talk: Gateways in anger\n");
    library = fake.open(folder.resolve("library.db"));
    library.sources().add(root);
    library.importer().importAll(ImportListener.NONE);
    note = new AnnotationSubject.OfNote(library.notes().rows(NoteFilter.ALL, 0, 1).getFirst().id());
  }

  @AfterProperty
  void close() throws IOException {
    library.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 60)
  void takingBackGivesWhatWasThereBefore(@ForAll("steps") List<Step> steps) {
    Deque<Marks> passed = new ArrayDeque<>();
    Deque<Step> done = new ArrayDeque<>();
    for (Step step : steps) {
      Marks before = marks();
      passed.push(before);
      done.push(step);
      step.make(library.annotations(), note);
      assertThat(marks()).isEqualTo(step.after(before));
    }
    while (!done.isEmpty()) {
      Marks before = passed.pop();
      back(done.pop(), before).make(library.annotations(), note);
      assertThat(marks()).isEqualTo(before);
    }
    assertThat(library.annotations().all().stream().filter(listed -> !listed.trashed()))
        .as("each mark once at most")
        .hasSizeLessThanOrEqualTo(4);
  }

  /** What the window does to undo a step. */
  private static Step back(Step step, Marks before) {
    return switch (step) {
      case Star star -> new Star(before.starred());
      case Rate rate -> new Rate(before.rating());
      case Tell tell -> new Tell(before.status());
      default -> new Remark(before.note(), before.tags());
    };
  }

  @Provide
  static Arbitrary<List<Step>> steps() {
    Arbitrary<List<String>> tags =
        Arbitraries.of("gpu", "later", "a b").list().uniqueElements().ofMaxSize(2);
    return Arbitraries.oneOf(
            Arbitraries.of(true, false).<Step>map(Star::new),
            Arbitraries.integers().between(0, Marks.BEST).<Step>map(Rate::new),
            Arbitraries.of(WatchStatus.class).injectNull(0.3).<Step>map(Tell::new),
            Combinators.combine(Arbitraries.of("", "Good", "*Hm*\n\nNo"), tags)
                .<Step>as(Remark::new))
        .list()
        .ofMaxSize(12);
  }

  private Marks marks() {
    return library.annotations().marks(note);
  }
}
