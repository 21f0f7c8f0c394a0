package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.model.LibraryCounts;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.NoteRow;
import app.lanyard.model.Problem;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.TalkRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class ImporterTest extends LibraryFixture {

  @Test
  void countsWhatIsNewChangedUnchangedAndGone() {
    fake.put(root, "a.md", "talk: A");
    fake.put(root, "b.md", "talk: B");
    assertThat(tally(run())).isEqualTo(new ImportTally(2, 0, 0, 0));
    assertThat(tally(run())).isEqualTo(new ImportTally(0, 0, 2, 0));

    fake.put(root, "b.md", "talk: Bee");
    assertThat(tally(run())).isEqualTo(new ImportTally(0, 1, 1, 0));

    fake.delete(root, "b.md");
    assertThat(tally(run())).isEqualTo(new ImportTally(0, 0, 1, 1));
    assertThat(tally(run())).isEqualTo(new ImportTally(0, 0, 1, 0));
  }

  @Test
  void anUnchangedFolderCostsAWalkAlone() {
    fake.put(root, "a.md", "talk: A");
    run();
    fake.read.clear();
    run();
    assertThat(fake.read).isEmpty();
  }

  @Test
  void aTouchedFileIsReadButNotStudied() {
    fake.put(root, "a.md", "talk: A");
    run();
    fake.studied.clear();
    fake.put(root, "a.md", "talk: A");
    assertThat(tally(run())).isEqualTo(ImportTally.UNCHANGED);
    assertThat(fake.studied).isEmpty();
    fake.read.clear();
    run();
    assertThat(fake.read).isEmpty();
  }

  @ParameterizedTest(name = "modified {0} before the import began")
  @CsvSource({"PT0S, 1", "PT2S, 1", "PT2.001S, 0", "-PT5S, 1"})
  void aFileWrittenJustBeforeItWasReadIsComparedByItsContent(Duration before, int changed) {
    Instant modified = FakeNotes.NOW.minus(before);
    fake.put(root, "a.md", "talk: Old", modified);
    run();
    fake.put(root, "a.md", "talk: New", modified);
    assertThat(run().changed()).isEqualTo(changed);
  }

  @Test
  void aGoneNoteStaysWithItsTextAndTalks() {
    fake.put(root, "a.md", "talk: A");
    run();
    long id = onlyNote().id();
    fake.delete(root, "a.md");
    run();
    assertThat(onlyNote().gone()).isTrue();
    assertThat(library.opener().open(id).orElseThrow().content().text()).isEqualTo("talk: A");
    assertThat(titles()).containsExactly("A");
    assertThat(library.facts().counts()).isEqualTo(new LibraryCounts(1, 1, 0, 0, 0));
  }

  @Test
  void aGoneNoteComesBackAsItself() {
    fake.put(root, "a.md", "talk: A");
    run();
    long id = onlyNote().id();
    fake.delete(root, "a.md");
    run();
    fake.put(root, "a.md", "talk: A");
    assertThat(tally(run())).isEqualTo(ImportTally.UNCHANGED);
    assertThat(onlyNote().id()).isEqualTo(id);
    assertThat(onlyNote().gone()).isFalse();
  }

  @Test
  void aMovedNoteKeepsItsNumber() {
    fake.put(root, "2024/a.md", "talk: A");
    fake.put(root, "2024/b.md", "talk: B");
    run();
    long id = note("2024/a.md").id();
    fake.move(root, "2024/a.md", "archive/a.md");
    assertThat(tally(run())).isEqualTo(new ImportTally(0, 0, 2, 0));
    assertThat(note("archive/a.md").id()).isEqualTo(id);
    assertThat(library.notes().count(NoteFilter.ALL)).isEqualTo(2);
  }

  @Test
  void aCopyIsANoteOfItsOwn() {
    fake.put(root, "a.md", "talk: A");
    run();
    fake.put(root, "copy.md", "talk: A");
    assertThat(tally(run())).isEqualTo(new ImportTally(1, 0, 1, 0));
  }

  @Test
  void amongEqualTextsTheOneOfTheSameFileNameIsTheMovedOne() {
    fake.put(root, "x/a.md", "same");
    fake.put(root, "x/b.md", "same");
    run();
    long id = note("x/b.md").id();
    fake.move(root, "x/a.md", "y/z.md");
    fake.move(root, "x/b.md", "y/b.md");
    run();
    assertThat(note("y/b.md").id()).isEqualTo(id);
  }

  @Test
  void aSourceThatIsNotReachableLosesNothing() {
    fake.put(root, "a.md", "talk: A");
    run();
    fake.unreachable.add(root.toString());
    ImportReport report = run();
    assertThat(tally(report)).isEqualTo(ImportTally.NOTHING);
    assertThat(report.problems())
        .containsExactly(new Problem(root.toString(), 1, "the folder is not there"));
    assertThat(onlyNote().gone()).isFalse();

    fake.unreachable.clear();
    assertThat(run().problems()).isEmpty();
  }

  @Test
  void notesInAFolderThatCantBeLookedIntoAreNotGone() {
    fake.put(root, "locked/a.md", "talk: A");
    fake.put(root, "open/b.md", "talk: B");
    run();
    fake.delete(root, "locked/a.md");
    fake.delete(root, "open/b.md");
    fake.walkProblems.add(new Problem("locked", 1, "the folder can't be read"));
    fake.unread.add("locked");
    assertThat(tally(run())).isEqualTo(ImportTally.gone(1));
    assertThat(note("locked/a.md").gone()).isFalse();
    assertThat(note("open/b.md").gone()).isTrue();
  }

  @Test
  void aNoteThatCantBeUnderstoodIsInTheLibraryAllTheSame() {
    fake.put(root, "trips/bad.md", "fail");
    ImportReport report = run();
    assertThat(report.fresh()).isEqualTo(1);
    assertThat(report.problems())
        .containsExactly(
            new Problem(
                "trips/bad.md", 1, "the note could not be understood; its text can be read"));
    assertThat(onlyNote().title()).isEqualTo("bad.md");
    assertThat(library.problems().list())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.noteId()).isEqualTo(onlyNote().id());
              assertThat(row.file()).isEqualTo(root.resolve("trips/bad.md").toString());
            });
  }

  @Test
  void aFileThatCantBeReadIsAProblemUntilItCan() {
    fake.put(root, "a.md", "talk: A");
    fake.unreadable.add("a.md");
    ImportReport report = run();
    assertThat(tally(report)).isEqualTo(ImportTally.NOTHING);
    assertThat(report.problems()).containsExactly(new Problem("a.md", 1, "the file can't be read"));
    assertThat(run().problems()).hasSize(1);

    fake.unreadable.clear();
    ImportReport second = run();
    assertThat(tally(second)).isEqualTo(ImportTally.FRESH);
    assertThat(second.problems()).isEmpty();
  }

  @Test
  void aCancelledImportKeepsWhatItDidAndTheNextGoesOn() {
    for (int i = 0; i < 450; i++) {
      fake.put(root, "%03d.md".formatted(i), "talk: Talk " + i);
    }
    var cancelled = new AtomicBoolean();
    ImportReport report =
        library
            .importer()
            .importAll(
                new ImportListener() {
                  @Override
                  public void progress(int done, int total, String path) {
                    assertThat(total).isEqualTo(450);
                    cancelled.set(done >= 250);
                  }

                  @Override
                  public boolean isCancelled() {
                    return cancelled.get();
                  }
                });
    assertThat(report.cancelled()).isTrue();
    assertThat(report.fresh()).isEqualTo(250);
    assertThat(report.gone()).isZero();
    assertThat(library.facts().counts().talks()).isEqualTo(250);

    assertThat(tally(run())).isEqualTo(new ImportTally(200, 0, 250, 0));
    assertThat(library.facts().counts().talks()).isEqualTo(450);
  }

  @Test
  void progressEndsAtTheTotal() {
    fake.put(root, "a.md", "talk: A");
    fake.put(root, "b.md", "talk: B");
    run();
    fake.put(root, "c.md", "talk: C");
    var last = new AtomicInteger();
    library.importer().importAll((done, total, path) -> last.set(done * 100 + total));
    assertThat(last).hasValue(303);
  }

  @Test
  void aFailureBesidesANoteLeavesTheLibraryAsItWas() {
    fake.put(root, "a.md", "talk: A");
    ImportListener failing =
        (done, total, path) -> {
          throw new IllegalStateException("planted");
        };
    assertThatThrownBy(() -> library.importer().importAll(failing)).hasMessage("planted");
    assertThat(tally(run())).isEqualTo(ImportTally.FRESH);
  }

  @Test
  void aRemovedSourceIsOutOfAllViewsAndComesBackWithItsNotes() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other")).toRealPath();
    fake.put(root, "a.md", "talk: Shared | Con 2024 | Ada\ntalk: Mine | Con 2024 | Ada");
    fake.put(other, "b.md", "talk: Shared | Con 2024 | Ada, Bob\ntalk: Other | Con 2024 | Bob");
    long otherId = library.sources().add(other).id();
    run();
    LibraryCounts all = library.facts().counts();
    assertThat(all).isEqualTo(new LibraryCounts(2, 3, 2, 0, 1));

    library.sources().remove(otherId);
    assertThat(library.facts().counts()).isEqualTo(new LibraryCounts(1, 2, 1, 0, 1));
    assertThat(library.sources().list()).hasSize(1);
    assertThat(titles()).containsExactly("Shared", "Mine");
    fake.put(other, "c.md", "talk: New");
    assertThat(tally(run())).isEqualTo(ImportTally.UNCHANGED);

    assertThat(library.sources().add(other).id()).isEqualTo(otherId);
    assertThat(library.facts().counts()).isEqualTo(all);
  }

  @Test
  void aFileThatAnotherProcessImportsMeanwhileIsOneNote() {
    fake.put(root, "a.md", "talk: A");
    // A note is reported as done before its batch is written.
    ImportReport report =
        library.importer().importAll((done, total, path) -> importInAnotherProcess());
    assertThat(tally(report)).isEqualTo(ImportTally.UNCHANGED);
    assertThat(library.notes().count(NoteFilter.ALL)).isEqualTo(1);
    assertThat(titles()).containsExactly("A");
  }

  private void importInAnotherProcess() {
    try (Library other = fake.open(folder.resolve("library.db"))) {
      other.importer().importAll(ImportListener.NONE);
    }
  }

  @Test
  void aSourceThatIsNotThereIsSaidInASentence() {
    assertThatThrownBy(() -> library.sources().add(folder.resolve("nowhere")))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("is not there");
  }

  @Test
  void anotherVersionOfTheExtractorReadsTheKeptTextAnew() {
    fake.put(root, "a.md", "talk: A");
    run();
    library.close();
    fake.studied.clear();
    fake.read.clear();
    fake.extractorVersion = 2;
    library = fake.open(folder.resolve("library.db"));
    assertThat(fake.studied).containsExactly("a.md");
    assertThat(fake.read).isEmpty();
    assertThat(titles()).containsExactly("A");
  }

  @Test
  void aDamagedIndexIsMadeAnewFromTheKeptText() throws IOException {
    fake.put(root, "a.md", "talk: A | Con 2024 | Ada");
    run();
    library.close();
    Path index = folder.resolve("index.db");
    byte[] bytes = Files.readAllBytes(index);
    for (int i = 4096; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(index, bytes);
    library = fake.open(folder.resolve("library.db"));
    assertThat(library.facts().counts()).isEqualTo(new LibraryCounts(1, 1, 1, 0, 1));
    assertThat(tally(run())).isEqualTo(ImportTally.UNCHANGED);
  }

  @Test
  void anIndexBehindTheLibraryIsBroughtUpToDate() throws IOException {
    fake.put(root, "a.md", "talk: Old");
    run();
    library.close();
    Path index = folder.resolve("index.db");
    byte[] earlier = Files.readAllBytes(index);
    library = fake.open(folder.resolve("library.db"));
    fake.put(root, "a.md", "talk: New");
    fake.put(root, "b.md", "talk: Added");
    run();
    library.close();
    Files.write(index, earlier);
    library = fake.open(folder.resolve("library.db"));
    assertThat(titles()).containsExactlyInAnyOrder("New", "Added");
  }

  private ImportReport run() {
    return library.importer().importAll(ImportListener.NONE);
  }

  private static ImportTally tally(ImportReport report) {
    return new ImportTally(report.fresh(), report.changed(), report.unchanged(), report.gone());
  }

  private NoteRow onlyNote() {
    List<NoteRow> notes = library.notes().rows(NoteFilter.ALL, 0, 10);
    assertThat(notes).hasSize(1);
    return notes.getFirst();
  }

  private NoteRow note(String path) {
    return library.notes().rows(NoteFilter.ALL, 0, 100).stream()
        .filter(row -> row.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private List<String> titles() {
    return library.talks().groups(TalkFilter.ALL).stream()
        .flatMap((TalkGroup group) -> library.talks().rows(TalkFilter.ALL, group, 0, 100).stream())
        .map(TalkRow::title)
        .toList();
  }
}
