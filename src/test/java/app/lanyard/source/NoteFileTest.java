package app.lanyard.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteFileTest {

  @ParameterizedTest
  @CsvSource({
    "2024-05-01T10:00:00Z           , false",
    "2024-05-01T10:00:07.999999999Z , false",
    "2024-05-01T10:00:08Z           , true",
    "2024-05-01T10:00:09.9Z         , true",
    "2024-05-01T10:00:10Z           , true",
    "2024-05-01T10:00:11Z           , true",
    "2030-01-01T00:00:00Z           , true"
  })
  void doubtsTimesTooNearTheReading(Instant modified, boolean doubtful) {
    NoteFile file = new NoteFile("a.md", Path.of("a.md"), 1, modified);

    assertThat(file.couldHaveChangedUnseen(Instant.parse("2024-05-01T10:00:10Z")))
        .isEqualTo(doubtful);
  }
}
