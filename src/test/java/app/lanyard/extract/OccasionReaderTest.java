package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.NumericOrder;
import app.lanyard.extract.text.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccasionReaderTest {

  private final OccasionReader reader = new OccasionReader(Readers.create());
  private final DateParser dates = new DateParser(NumericOrder.DAY_FIRST);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soil Days, Leeds, UK (15.06.2020)         | Soil Days              | Leeds, UK | 2020-06-15
          '2020-06-15: Soil Days, Leeds'            | Soil Days              | Leeds     | 2020-06-15
          ADC 2017, Leeds, 22-23 June 2017          | ADC 2017               | Leeds     | 2017-06-22
          at the Local Bean Group, May 2019         | Local Bean Group       | ''        | 2019-05-01
          Lightning talk, Soil Club (15.06.2020)    | Soil Club              | ''        | 2020-06-15
          Talk @Soil-Leeds (15.06.2020)             | Soil-Leeds             | ''        | 2020-06-15
          Short presentation at UniLE, 15.06.2020   | UniLE                  | ''        | 2020-06-15
          2020-06-15 - Evening at Acme [Leeds] (EN) | Evening at Acme        | Leeds     | 2020-06-15
          """)
  void readsNamePlaceAndDate(String line, String event, String place, String start) {
    Occasion occasion = reader.read(RichText.plain(line, 1), dates).orElseThrow();

    assertThat(occasion.event()).isEqualTo(event);
    assertThat(occasion.place().orElse("")).isEqualTo(place);
    assertThat(occasion.date().orElseThrow().span().orElseThrow().start()).hasToString(start);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Soil Days, Leeds",
        "Soil Days 2020",
        "On 15.06.2020 we met in the shed.",
        "10:30 Beans, 15.06.2020",
        "15.06.2020",
        "Beans | and what they told us | 15.06.2020"
      })
  void otherLinesAreNone(String line) {
    assertThat(reader.read(RichText.plain(line, 1), dates)).isEmpty();
  }
}
