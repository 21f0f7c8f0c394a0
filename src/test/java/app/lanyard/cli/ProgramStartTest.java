package app.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes before the command line itself is made. */
class ProgramStartTest {

  private final List<Object> opened = new ArrayList<>();
  private final List<String> passedOn = new ArrayList<>();
  private final StringWriter err = new StringWriter();

  @Test
  void opensTheWindowWithoutWords() {
    assertThat(run()).isEqualTo(ExitStatus.DONE);

    assertThat(opened).containsExactly("own", WindowRequest.SHOW);
    assertThat(passedOn).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"talks.db", "/home/ada/my talks/library.db", "../a-b_c.db"})
  void opensTheWindowOnALibrary(String file) {
    assertThat(run("--library", file)).isEqualTo(ExitStatus.DONE);

    assertThat(opened).containsExactly(Path.of(file), WindowRequest.SHOW);
    assertThat(passedOn).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "import",
        "--library",
        "--library talks",
        "--library import",
        "--library @words.db",
        "--library -x.db",
        "--library talks.db notes",
        "--search",
        "notes"
      })
  void leavesOtherWordsToTheCommandLine(String words) {
    assertThat(run(words.split(" ", -1))).isEqualTo(ExitStatus.PROBLEMS);

    assertThat(passedOn).containsExactly(words.split(" ", -1));
    assertThat(opened).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "The display does not answer.")
  void tellsWhyThereIsNoWindow(String sentence) {
    var start =
        new ProgramStart(
            (library, request, out) -> {
              throw sentence == null
                  ? new IllegalStateException("a mistake")
                  : new CommandFailedException(sentence, new IOException("no display"));
            },
            words -> ExitStatus.DONE,
            new PrintWriter(new StringWriter()),
            new PrintWriter(err));

    assertThat(start.run()).isEqualTo(ExitStatus.FAILED);

    assertThat(err.toString().strip())
        .isEqualTo(
            sentence == null
                ? "Lanyard could not do that: java.lang.IllegalStateException: a mistake."
                    + " The log has more."
                : sentence);
  }

  private int run(String... words) {
    return new ProgramStart(
            (library, request, out) -> {
              opened.add(library == null ? "own" : library);
              opened.add(request);
              return ExitStatus.DONE;
            },
            other -> {
              passedOn.addAll(List.of(other));
              return ExitStatus.PROBLEMS;
            },
            new PrintWriter(new StringWriter()),
            new PrintWriter(err))
        .run(words);
  }
}
