package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.Findings;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around talks and events in a note: days above talks, sections of facts, cities. */
class EventSurroundingsTest {

  private static final String PROGRAMME =
      """
      # 2024 Garden Summit

      ## When and Where

      - Welcome walk
        - Sunday, April 7th
        - Gate 2, 12 Moor Road Lisbon, 1000
      - Main day
        - Monday, April 8th, 2024 from 9AM
        - Fern Hall, Lisbon, Portugal

      ## Monday Schedule

      | Time | Title | Speaker |
      | --- | --- | --- |
      | 9:00 | Pruning roses | Rosa Fern |

      ## Tuesday-Wednesday Schedule
      Our talks go on at MossCon

      *Tuesday*

      | Time | Title | Speaker |
      | --- | --- | --- |
      | 9:00 | Moss on stone | Ilse Moor |

      *Wednesday*

      | Time | Title | Speaker |
      | --- | --- | --- |
      | 9:00 | Ferns in shade | Ada Reed |
      """;

  @Test
  void aSectionTellsWhenAndWhere() {
    FoundEvent event = Extraction.of(PROGRAMME).events().getFirst();

    assertThat(event.date()).isNotNull();
    assertThat(event.date().span().start()).hasToString("2024-04-07");
    assertThat(event.date().span().end()).hasToString("2024-04-08");
    assertThat(event.location()).isEqualTo("Lisbon, Portugal");
  }

  @ParameterizedTest(name = "{0} | {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "SoilConf EU 2023 recap | I went (the last being in Lisbon in 2022). | none",
        "SoilConf EU 2023 recap | SoilConf EU 2023 was in Berlin, my second event. | Berlin",
        "SoilConf EU 2023 recap | The event was in Lisbon 2023. | Lisbon",
        "Beans in Paris for SoilConf EU 2023 | See you there. | Paris"
      })
  void aPlaceToldWithAnotherYearIsThatOfAnotherEdition(String title, String text, String place) {
    FoundEvent event =
        Extraction.of("# %s\n\nThis was an event. %s\n".formatted(title, text)).events().getFirst();

    assertThat(event.location()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({"new york, New York", "rio de janeiro, Rio de Janeiro", "New York, New York"})
  void tagsGiveThePlaceWithItsCapitals(String tag, String place) {
    var found =
        Extraction.of(
            "---\ntitle: Best of SoilConf\ntags: [%s, beans]\n---\nWords.\n".formatted(tag));

    assertThat(found.events().getFirst().location()).isEqualTo(place);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "We went to this year's SoilConf in spring. | 2013-01-01..2013-12-31 event",
        "We went to this year’s conference, SoilConf. | 2013-01-01..2013-12-31 event",
        "We went to SoilConf this year. | none",
        "We went to SoilConf. | none"
      })
  void thisYearIsThatOfTheNote(String opening, String date) {
    var found =
        Extraction.of(
            "---\ntitle: Best of SoilConf\ndate: 2013-03-19\n---\n%s\n\n- How beans climb (Anna Miller): [Slides](https://a.example/1.pdf)\n- What worms do (Tom Berg): [Slides](https://a.example/2.pdf)\n- Compost in the open (Maria Lopez): [Slides](https://a.example/3.pdf)\n"
                .formatted(opening));

    assertThat(found.talks()).hasSize(3);
    assertThat(found.talks()).extracting(Extraction::date).containsOnly(date);
  }

  @Test
  void talksHaveTheDayAboveThemAndTheEventOfTheirSection() {
    Findings found = Extraction.of(PROGRAMME);

    assertThat(found.talks())
        .extracting(talk -> talk.title() + ", " + Extraction.date(talk) + ", " + talk.event())
        .containsExactly(
            "Pruning roses, 2024-04-08 heading, 2024 Garden Summit",
            "Moss on stone, 2024-04-09 heading, MossCon",
            "Ferns in shade, 2024-04-10 heading, MossCon");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Day 2      | 2024-05-04 heading
          Saturday   | 2024-05-04 heading
          第二天      | 2024-05-04 heading
          Day 9      | 2024-05-03..2024-05-05 event
          Roses      | 2024-05-03..2024-05-05 event
          """)
  void aHeadingTellsTheDayOfAnEventOfKnownDays(String heading, String date) {
    String text =
        "# GardenConf 2024\n\nFrom 3 to 5 May 2024.\n\n## "
            + heading
            + "\n\n| Title | Speaker |\n| --- | --- |\n| Pruning roses | Rosa Fern |\n";
    FoundTalk talk = Extraction.of(text).talks().getFirst();

    assertThat(Extraction.date(talk)).isEqualTo(date);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We flew to Las Vegas for GardenConf 2024.                         | Las Vegas
          The conference took place in beautiful Porto.                     | Porto
          I was invited to Toronto, Canada to attend GardenConf.            | Toronto, Canada
          GardenConf was great. My aunt lives in Paris.                     |
          In March the conference begins.                                   |
          """)
  void aCityNearTheNameIsThePlace(String text, String place) {
    FoundEvent event =
        Extraction.of("# Notes on GardenConf 2024\n\n" + text + "\n").events().getFirst();

    assertThat(event.location()).isEqualTo(place);
  }

  @Test
  void aCityAmongTheTagsIsThePlace() {
    String text = "---\ntitle: My first GardenConf\ntags: [roses, Amsterdam]\n---\nSuch fun.\n";

    assertThat(Extraction.of(text).events().getFirst().location()).isEqualTo("Amsterdam");
  }

  @Test
  void aNameInSmallLettersIsNoConferenceInCapitals() {
    assertThat(Extraction.of("# Lisa Fern on roses\n\nText.\n").events()).isEmpty();
    assertThat(Extraction.of("# LISA 2019\n\nText.\n").events()).hasSize(1);
  }
}
