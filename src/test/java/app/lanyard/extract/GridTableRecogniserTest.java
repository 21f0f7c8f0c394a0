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
}
