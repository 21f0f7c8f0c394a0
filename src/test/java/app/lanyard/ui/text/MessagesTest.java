package app.lanyard.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  private final Messages messages = new Messages(Locale.UK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0 | No talks", "1 | 1 talk", "2 | 2 talks", "1204 | 1,204 talks"})
  void countsInWords(int talks, String expected) {
    assertThat(messages.get("status.talks", talks)).isEqualTo(expected);
  }

  @Test
  void argumentsMayHoldWhatFormatsTakeForThemselves() {
    assertThat(messages.get("timeline.emptyText", "it's {0} '")).contains("“it's {0} '”");
  }

  @Test
  void aKeyThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> messages.get("no.such.key"))
        .isInstanceOf(MissingResourceException.class);
  }
}
