package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.markdown.NoteParser;
import app.lanyard.model.Problem;
import org.junit.jupiter.api.Test;

class GuardedRecogniserTest {

  @Test
  void whatFailsIsSaidOnceAndWhatWasFoundStays() {
    var readers = Readers.create();
    var findings = new FindingsBuilder();
    NoteContext note =
        new NoteContextReader(readers)
            .read(new NoteParser().parse("# SoilConf 2024\n"), "trips/soil.md", findings);
    Recogniser failing =
        (_, _) -> {
          throw new IllegalStateException("a worm");
        };

    new GuardedRecogniser(new MainEventRecogniser(readers)).recognise(note, findings);
    new GuardedRecogniser(failing).recognise(note, findings);
    new GuardedRecogniser(failing).recognise(note, findings);

    assertThat(findings.mainEvent()).isPresent();
    assertThat(findings.problems())
        .containsExactly(
            new Problem(
                "trips/soil.md",
                1,
                "some of the note could not be understood; talks may be missing, its text can be"
                    + " read"));
  }
}
