package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.EventHeadings.Headed;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.NumericOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventHeadingsTest {

  private final EventHeadings headings = new EventHeadings(new EventNameFinder());
  private final DateParser dates = new DateParser(NumericOrder.UNSETTLED);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GardenCon 2024                              | GardenCon 2024           |
          FOSDEM 2008, Brussels                       | FOSDEM 2008              | Brussels
          Web Standards Days 2010, Kyiv               | Web Standards Days 2010  | Kyiv
          LeadDev New York 2022, New York             | LeadDev New York 2022    | New York
          404fest 2008                                | 404fest 2008             |
          rstudio::conf 2019                          | rstudio::conf 2019       |
          RustCamp, 1 August 2015                     | RustCamp                 |
          GardenCon 2024, Lisbon (3 May 2024)         | GardenCon 2024           | Lisbon
          MoscowJS 61 - 2024 Aug 15 :movie_camera:    | MoscowJS 61              |
          GardenCon 2025- London                      | GardenCon 2025           | London
          GardenCon EU 2025 – London                  | GardenCon EU 2025        | London
          Soil Day Highlights:                        | Soil Day                 |
          Soil Day recap                              | Soil Day                 |
          A weekend among seeds: GardenCon 2023       | GardenCon 2023           |
          """)
  void readsNameAndPlace(String heading, String name, String place) {
    Headed headed = headings.read(heading, dates).orElseThrow();

    assertThat(headed.name()).isEqualTo(name);
    assertThat(headed.place().orElse(null)).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Monday, 24 October",
        "Track 2 - May 12",
        "Day 1 - 3 April 2025",
        "Keynotes - 3 April 2025",
        "What I learned at GardenCon 2024 about beans",
        "18 April: the day before",
        "Talks, 2019",
        "Day One Sessions",
        "Talks 2019 - slides",
        "Lessons learned: testing"
      })
  void otherHeadingsNameNone(String heading) {
    assertThat(headings.read(heading, dates)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Day One", "Conference Day: 30 November, 2018", "Workshop day", "The main days"})
  void daysOfAnEventAreNone(String heading) {
    assertThat(headings.read(heading, dates)).isEmpty();
  }
}
