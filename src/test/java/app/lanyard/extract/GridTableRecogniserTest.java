package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTableRecogniserTest {

  @Test
  void aScheduleWithAColumnForEachRoomHoldsATalkInEachCell() {
    var findings =
        Extraction.of(
            """
            # Schedule of SoilConf 2022

            | Time | Tent | Hall |
            |---|---|---|
            | 09:00 | Registration | |
            | 09:30 - 10:15 | **Keynote: Ten years of peas**<br>Anna Miller | |
            | 10:30 - 11:10 | Growing beans<br>Bjarni Jónsson (Acme) | Peas at dusk<br>Maria Lopez<br>Robert Chen |
            | 12:00 | Lunch | Lunch |
            | 13:00 | Lightning talks | |
            """);

    assertThat(Extraction.titles(findings))
        .containsExactly("Keynote: Ten years of peas", "Growing beans", "Peas at dusk");
    assertThat(findings.talks())
        .extracting(Extraction::speakers)
        .containsExactly("Anna Miller", "Bjarni Jónsson @Acme", "Maria Lopez; Robert Chen");
    assertThat(findings.talks().getFirst().kind().wireName()).isEqualTo("keynote");
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "Water the beans, Feed the hens, 0",
    "Growing beans by Anna Miller, Peas at dusk (Maria Lopez), 2",
    "Growing beans - Anna Miller, Feed the hens, 0"
  })
  void whatNamesNobodyIsNoTalkAndOneAloneMayBeAnything(String first, String second, int talks) {
    var findings =
        Extraction.of(
            """
            | Time | Tent | Hall |
            |---|---|---|
            | 09:30 | %s | |
            | 10:30 | | %s |
            """
                .formatted(first, second));

    assertThat(findings.talks()).hasSize(talks);
  }

  @Test
  void whatASessionIsMayBeItsTitle() {
    assertThat(
            Extraction.told(
                """
                # Schedule

                | Time | Agenda |
                |---|---|
                | 08:30 -- 09:00 | **Invited Talk**: Anna Miller (*Acme*) |
                | 09:00 -- 09:30 | **Coffee Break** |
                | 09:30 -- 10:00 | **Keynote** - Robert Chen |
                | 10:00 -- 10:30 | Zadie Okafor: "What worms do" |
                | 11:00 -- 12:00 | **Panel Discussion** |
                """))
        .containsExactly(
            "Invited Talk: Anna Miller | Anna Miller @Acme |  | none | talk",
            "Keynote - Robert Chen | Robert Chen |  | none | keynote",
            "What worms do | Zadie Okafor |  | none | talk",
            "Panel Discussion |  |  | none | panel");
  }

  @Test
  void aDiaryTellsTheDayInItsFirstColumn() {
    assertThat(
            Extraction.told(
                """
                # Meetup

                ## Previous meetups

                | Date | Info |
                |---|---|
                | 2022-05-11 | Recording [Soil Summit - May 2022](https://www.youtube.com/watch?v=a) |
                | | Growing beans by Anna Miller ([Slide](https://example.com/s.pdf)) |
                | 2022-03-09 | Pots by Robert Chen |
                """))
        .containsExactly(
            "Growing beans | Anna Miller | Soil Summit - May 2022 | 2022-05-11 stated | talk",
            "Pots | Robert Chen |  | 2022-03-09 stated | talk");
  }

  @Test
  void otherDiariesAreNone() {
    assertThat(
            Extraction.told(
                """
                # What I read

                | Date | Book |
                |---|---|
                | 2022-05-11 | Pride and soil by Jane Miller |
                | 2022-06-12 | Great beans by Tom Berg |
                """))
        .isEmpty();
  }
}
