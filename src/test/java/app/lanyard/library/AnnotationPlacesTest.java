package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.annotation.Quoting;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.NoteRow;
import app.lanyard.model.SourceRow;
import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.model.annotation.PlacedAnnotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of annotations when their notes change, move, go and come back. */
class AnnotationPlacesTest {

  private static final String QUOTE = "A budget for retries is what helped.";
  private static final String TEXT =
      "Retries were the reason for it all, and nobody had seen it in years of running the thing.\n"
          + QUOTE
          + "\nAfter that we spoke of other things, of tides and of harbours, until it was dark.\n";

  @TempDir Path folder;
  private final FakeNotes fake = new FakeNotes();
  private Path root;
  private Library library;
  private SourceRow source;
  private Annotation made;

  @BeforeEach
  void annotate() throws IOException {
    root = Files.createDirectories(folder.resolve("notes")).toRealPath();
    library = fake.open(folder.resolve("library.db"));
    source = library.sources().add(root);
    fake.put(root, "day.md", TEXT);
    importAll();
    made = highlight(QUOTE);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void anEditBeforeItMovesIt() {
    fake.put(root, "day.md", "A new line.\n" + TEXT);
    importAll();
    assertIsAt("day.md", TEXT.indexOf(QUOTE) + "A new line.\n".length());
  }

  @Test
  void whatWasDeletedIsOrphanedAndComesBackWithItsText() {
    fake.put(root, "day.md", "Nothing of it is left here.");
    importAll();
    assertThat(placed())
        .containsExactly(new PlacedAnnotation(made, AnchorState.ORPHANED, -1, -1, ""));
    fake.put(root, "day.md", TEXT);
    importAll();
    assertIsAt("day.md", TEXT.indexOf(QUOTE));
  }

  @Test
  void whatIsRefusedIsOrphanedUntilTheNoteSaysSomethingElse() {
    String other = "No plan for retries, ours or theirs, was ever of any help to us.";
    fake.put(root, "day.md", TEXT.replace(QUOTE, other));
    importAll();
    assertThat(placed()).extracting(PlacedAnnotation::state).containsExactly(AnchorState.REVIEW);

    library.annotations().refuse(made.id(), true);
    assertThat(placed()).extracting(PlacedAnnotation::state).containsExactly(AnchorState.ORPHANED);
    assertThat(library.annotations().all())
        .extracting(listed -> listed.placed().state())
        .containsExactly(AnchorState.ORPHANED);
    fake.put(root, "day.md", "Before.\n" + TEXT.replace(QUOTE, other));
    importAll();
    assertThat(placed()).extracting(PlacedAnnotation::state).containsExactly(AnchorState.ORPHANED);
    assertThat(library.settings().all()).isEmpty();

    library.annotations().refuse(made.id(), false);
    assertThat(placed()).extracting(PlacedAnnotation::state).containsExactly(AnchorState.REVIEW);
    library.annotations().refuse(made.id(), true);
    fake.put(root, "day.md", TEXT);
    importAll();
    assertThat(placed()).extracting(PlacedAnnotation::hasPlace).containsExactly(true);
  }

  @Test
  void aCopyThatWasThereBeforeIsNotTakenForWhatWasDeleted() {
    String copy = "Years later somebody wrote it on a wall, and it hung there for long.\n" + QUOTE;
    fake.put(root, "day.md", TEXT + copy);
    importAll();
    assertIsAt("day.md", TEXT.indexOf(QUOTE));

    fake.put(root, "day.md", TEXT.replace(QUOTE + "\n", "") + copy);
    importAll();

    assertThat(placed()).extracting(PlacedAnnotation::state).containsExactly(AnchorState.ORPHANED);
  }

  @Test
  void aNoteThatWasRenamedAndMovedKeepsIt() {
    fake.move(root, "day.md", "trips/first day.md");
    importAll();
    assertIsAt("trips/first day.md", TEXT.indexOf(QUOTE));
    assertThat(placed().getFirst().annotation().target())
        .isEqualTo(new AnnotationTarget.OfNote(note().id(), "trips/first day.md"));
  }

  @Test
  void aNoteThatIsGoneAndBackKeepsIt() {
    fake.delete(root, "day.md");
    importAll();
    assertThat(note().gone()).isTrue();
    assertIsAt("day.md", TEXT.indexOf(QUOTE));
    fake.put(root, "day.md", "It came back longer.\n" + TEXT);
    importAll();
    assertThat(note().gone()).isFalse();
    assertIsAt("day.md", TEXT.indexOf(QUOTE) + "It came back longer.\n".length());
  }

  @Test
  void aSourceThatIsRemovedAndAddedAgainKeepsIt() {
    library.sources().remove(source.id());
    importAll();
    library.sources().add(root);
    importAll();
    assertIsAt("day.md", TEXT.indexOf(QUOTE));
  }

  @Test
  void anIndexThatIsMadeAnewHasItAgain() {
    library.close();
    fake.extractorVersion++;
    library = fake.open(folder.resolve("library.db"));
    assertIsAt("day.md", TEXT.indexOf(QUOTE));
  }

  @Test
  void whatCameOutOfTheTrashIsWhereItsTextIsNow() {
    library.annotations().trash(List.of(made.id()));
    fake.put(root, "day.md", "A new line.\n" + TEXT);
    importAll();
    library.annotations().restore(List.of(made.id()));
    assertIsAt("day.md", TEXT.indexOf(QUOTE) + "A new line.\n".length());
  }

  @Test
  void theQuoteStaysAsItWasWhenItWasMarked() {
    fake.put(root, "day.md", "A new line.\n" + TEXT.replace("After that", "Later"));
    importAll();
    assertThat(placed()).extracting(placed -> placed.annotation()).containsExactly(made);
  }

  @Test
  void manyAnnotationsOfANoteAreAllPlaced() {
    String text =
        String.join(
            "\n",
            IntStream.range(0, 300).mapToObj(i -> "Line " + i + " of many, so it is.").toList());
    fake.put(root, "day.md", TEXT + text);
    importAll();
    for (int i = 0; i < 300; i++) {
      highlight("Line " + i + " of many");
    }
    fake.put(root, "day.md", "First.\n" + TEXT + text);
    importAll();
    assertThat(placed()).hasSize(301).allMatch(PlacedAnnotation::hasPlace);
  }

  private void assertIsAt(String path, int start) {
    assertThat(note().path()).isEqualTo(path);
    assertThat(placed())
        .singleElement()
        .satisfies(
            placed -> {
              assertThat(placed.annotation().id()).isEqualTo(made.id());
              assertThat(placed.state()).isEqualTo(AnchorState.ANCHORED);
              assertThat(placed.start()).isEqualTo(start);
              assertThat(placed.end()).isEqualTo(start + QUOTE.length());
              assertThat(placed.currentText()).isEqualTo(QUOTE);
            });
  }

  private Annotation highlight(String quote) {
    String text = library.opener().open(note().id()).orElseThrow().content().text();
    int start = text.indexOf(quote);
    return library
        .annotations()
        .add(
            new NewAnnotation(
                new AnnotationSubject.OfNote(note().id()),
                Motivation.HIGHLIGHTING,
                AnnotationContent.of(HighlightColour.YELLOW),
                Quoting.of(text, start, start + quote.length())));
  }

  private List<PlacedAnnotation> placed() {
    return library.annotations().ofNote(note().id());
  }

  private NoteRow note() {
    return library.notes().rows(NoteFilter.ALL, 0, 10).getFirst();
  }

  private void importAll() {
    library.importer().importAll(ImportListener.NONE);
  }
}
