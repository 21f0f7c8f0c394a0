package app.lanyard.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTextTest {

  @Test
  void joinsNamesBySlashes() {
    assertThat(PathText.of(Path.of("trips", "2024", "a b+c%20.md")).raw())
        .isEqualTo("trips/2024/a b+c%20.md");
  }

  @Test
  void keepsThatAPathIsAbsolute() {
    Path path = Path.of("a.md").toAbsolutePath();

    assertThat(PathText.of(path).raw()).isEqualTo(path.toString().replace('\\', '/'));
  }

  @Test
  void isEmptyForTheRoot() {
    assertThat(PathText.of(Path.of("")).raw()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void drawsControlCharacters() {
    assertThat(PathText.of(Path.of("a\tb\r\n\u001B\u007F.md")).raw())
        .isEqualTo("a\u2409b\u240D\u240A\u241B\u2421.md");
  }

  @ParameterizedTest
  @CsvSource({"a.md, a.md, true", "'e\u0301.md', '\u00E9.md', false"})
  void knowsTheNormalForm(String raw, String normal, boolean isNormal) {
    PathText path = new PathText(raw);

    assertThat(path.normal()).isEqualTo(normal);
    assertThat(path.isNormal()).isEqualTo(isNormal);
  }
}
