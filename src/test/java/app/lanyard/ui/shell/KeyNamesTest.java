package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCombination;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Ctrl+Shift+L              | Ctrl+Shift+L
          Ctrl+Plus                 | Ctrl++
          Ignore Shift+Ctrl+Equals  | Ctrl++
          Ctrl+Minus                | Ctrl+−
          Ctrl+Period               | Ctrl+.
          Ctrl+Open Bracket         | Ctrl+[
          Ctrl+Close Bracket        | Ctrl+]
          Alt+Left                  | Alt+Left
          Esc                       | Esc
          Delete                    | Del
          F1                        | F1
          '/'                       | /
          """)
  void areThoseOnTheKeyboard(String combination, String expected) {
    assertThat(KeyNames.of(KeyCombination.valueOf(combination))).isEqualTo(expected);
  }
}
