package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledSampleTest {

  private static final Path SOURCES = Path.of("resources/app/lanyard/sample");

  @TempDir private Path home;

  @Test
  void everySampleFileIsListed() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> there =
          files
              .filter(Files::isRegularFile)
              .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertThat(BundledSample.names()).isEqualTo(there);
    }
  }

  @Test
  void putsTheNotesIntoTheFolderAndLeavesWhatIsThere() throws IOException {
    Path folder = home.resolve("sample");
    Path touched = folder.resolve("fosdem-2020.md");
    Files.createDirectories(folder);
    Files.writeString(touched, "my own words");

    assertThat(new BundledSample(folder).folder()).isEqualTo(folder);

    assertThat(touched).content().isEqualTo("my own words");
    assertThat(folder.resolve("wiki/Conference log.md")).content().contains("[[");
    assertThat(folder.resolve("img/badge.png")).isNotEmptyFile();
  }
}
