package app.lanyard.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

  @ParameterizedTest
  @CsvSource({
    "X        , 1",
    "a\\nX    , 2",
    "a\\r\\nX , 2",
    "a\\rX    , 2",
    "\\n\\rX  , 3",
    "\\r\\rX  , 3"
  })
  void countsTheLineEndsBefore(String escaped, int line) {
    String text = escaped.translateEscapes();

    assertThat(Lines.lineAt(text, text.indexOf('X'))).isEqualTo(line);
  }
}
