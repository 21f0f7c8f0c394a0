package app.lanyard.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://meadow.example/, meadow.example",
    "http://meadow.example/a/b, meadow.example/a/b",
    "Meadow Works, Meadow Works",
    "'', ''",
  })
  void schemesAreNotSaid(String text, String brief) {
    assertThat(WebAddress.brief(text)).isEqualTo(brief);
  }
}
