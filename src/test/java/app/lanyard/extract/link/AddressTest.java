package app.lanyard.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://soil.example/a_b?c=d#e      | https://soil.example/a_b?c=d#e
          HTTPS://Soil.Example/Worms          | https://soil.example/worms
          https://soil.example/a\\_b          | https://soil.example/a_b
          ' https://soil.example/ '           | https://soil.example/
          https://soil.example/ERDE-ÄÖ        | https://soil.example/erde-äö
          """)
  void anAddressIsComparedInLowerCaseWithoutEscapesAndSpaceAround(String url, String compared) {
    assertThat(Address.of(url).url()).isEqualTo(compared);
  }
}
