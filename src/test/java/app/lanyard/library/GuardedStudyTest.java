package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.Extractor;
import app.lanyard.markdown.NoteParser;
import app.lanyard.model.Findings;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedStudyTest {

  private final NoteStudy sound = new ParsingStudy(new NoteParser(), new Extractor());

  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
  void theNotesBesideOneThatFailsAreStudiedAllTheSame(Class<? extends Throwable> failure) {
    List<Findings> findings = guarded(failure).study(notes("first.md", "broken.md", "last.md"));

    assertThat(findings)
        .extracting(found -> found.facts().title())
        .containsExactly("About first.md", "broken.md", "About last.md");
    assertThat(findings.get(1).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("broken.md");
              assertThat(problem.reason()).endsWith("its text can be read");
            });
    assertThat(findings.get(0).problems()).isEmpty();
    assertThat(findings.get(2).problems()).isEmpty();
  }

  private NoteStudy guarded(Class<? extends Throwable> failure) {
    return new GuardedStudy(
        notes -> {
          if (notes.stream().anyMatch(note -> note.path().equals("broken.md"))) {
            fail(failure);
          }
          return sound.study(notes);
        });
  }

  private static void fail(Class<? extends Throwable> failure) {
    if (failure.equals(StackOverflowError.class)) {
      throw new StackOverflowError("nested");
    }
    throw new IllegalStateException("broken");
  }

  private static List<StudyText> notes(String... paths) {
    return List.of(paths).stream()
        .map(path -> new StudyText(path, "# About " + path + "\n"))
        .toList();
  }
}
