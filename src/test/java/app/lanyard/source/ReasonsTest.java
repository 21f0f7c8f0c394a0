package app.lanyard.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonsTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new NoSuchFileException("/x"), "This is not there, or no longer"),
        Arguments.of(
            new AccessDeniedException("/x"), "This may not be read: you lack the permission"),
        Arguments.of(
            new FileSystemException("/x", null, "Input/output error"),
            "This can't be read: Input/output error"),
        Arguments.of(new FileSystemException("/x"), "This can't be read: /x"),
        Arguments.of(new IOException("Stale handle"), "This can't be read: Stale handle"),
        Arguments.of(new IOException(), "This can't be read: IOException"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void areSentencesWithoutAFullStop(IOException failure, String sentence) {
    assertThat(Reasons.of(failure)).isEqualTo(sentence);
  }
}
