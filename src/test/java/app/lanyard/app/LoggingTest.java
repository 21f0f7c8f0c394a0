package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;

class LoggingTest {

  @TempDir private Path folder;

  private final LoggerContext context = new LoggerContext();

  @BeforeEach
  void prepareContext() {
    context.setMDCAdapter(new LogbackMDCAdapter());
  }

  @AfterEach
  void stop() {
    context.stop();
  }

  @Test
  void writesALineInLocalTimeForEachMessageOfSomeWeight() throws IOException {
    Logging logging = new Logging(folder.resolve("made/when/needed"), false);

    boolean written = logging.start(context);
    Logger logger = context.getLogger("app.lanyard.Test");
    logger.debug("unseen");
    logger.info("Köln {}", 7);

    assertThat(written).isTrue();
    assertThat(Files.readAllLines(logging.file()))
        .singleElement()
        .asString()
        .matches(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[.]\\d{3}(Z|[+-]\\d\\d:\\d\\d) INFO  \\[.+\\]"
                + " app.lanyard.Test - Köln 7");
  }

  @Test
  void keepsFiveFiles() throws IOException {
    new Logging(folder, false, 1000).start(context);
    Logger logger = context.getLogger("test");

    for (int i = 0; i < 200; i++) {
      logger.info("Message number {} of some length, to fill the file", i);
    }

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "lanyard.log", "lanyard.1.log", "lanyard.2.log", "lanyard.3.log", "lanyard.4.log");
    }
    assertThat(Files.readString(folder.resolve("lanyard.log"))).contains("number 199");
    assertThat(Files.size(folder.resolve("lanyard.4.log"))).isBetween(1000L, 1200L);
  }

  @Test
  void goesOnWithoutALogWhereNoFolderCanBeMade() throws IOException {
    Path file = Files.createFile(folder.resolve("a-file"));

    assertThat(new Logging(file.resolve("logs"), false).start(context)).isFalse();
    assertThat(context.getLogger("test").isErrorEnabled()).isFalse();
  }

  @Test
  void goesOnWithoutALogWhereTheFileCantBeWritten() throws IOException {
    Files.createDirectory(folder.resolve("lanyard.log"));

    assertThat(new Logging(folder, false).start(context)).isFalse();
    assertThat(context.getLogger("test").isErrorEnabled()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"false, 1", "true, 2"})
  void leavesTheConsoleAloneUnlessAsked(boolean console, int places) {
    new Logging(folder, console).start(context);

    assertThat(context.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders())
        .toIterable()
        .hasSize(places);
  }
}
