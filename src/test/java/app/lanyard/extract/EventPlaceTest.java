package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          soilcon in Barcelona      | soilcon               | Barcelona
          SoilConf (Amsterdam)      | SoilConf              | Amsterdam
          Soil Days, in London, UK  | Soil Days             | London, UK
          Women in Soil             | Women in Soil         |
          SoilConf (online)         | SoilConf (online)     |
          SoilConf 2021             | SoilConf 2021         |
          """)
  void partsTheCityFromTheName(String text, String name, String place) {
    EventPlace parted = EventPlace.of(text);

    assertThat(parted.name()).isEqualTo(name);
    assertThat(parted.place().orElse(null)).isEqualTo(place);
  }
}
