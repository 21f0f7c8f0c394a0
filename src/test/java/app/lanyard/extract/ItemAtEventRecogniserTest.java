package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;

class ItemAtEventRecogniserTest {

  private static final String ITEMS =
      """
      ## 2018
      - Compost by night @ Abernathy Soil Society (September 3)
      - Beans @ [Pole Club](https://poles.example) (Lightning) (26 February)

      ## 2017
      - Trusting worms @ Abernathy Soil Society (15 March)
      - Mulch @ Abernathy Soil Society
      """;

  @Test
  void whatStandsBehindTheSignIsTheEvent() {
    var findings = Extraction.of("# Talks\n\n" + ITEMS);

    assertThat(findings.talks())
        .extracting(
            talk ->
                "%s | %s | %s | %s"
                    .formatted(talk.title(), talk.event(), Extraction.date(talk), talk.kind()))
        .containsExactly(
            "Compost by night | Abernathy Soil Society | 2018-09-03 heading | TALK",
            "Beans | Pole Club | 2018-02-26 heading | LIGHTNING",
            "Trusting worms | Abernathy Soil Society | 2017-03-15 heading | TALK",
            "Mulch | Abernathy Soil Society | 2017-01-01..2017-12-31 heading | TALK");
  }

  @Test
  void elsewhereTheyAreNoTalks() {
    assertThat(Extraction.of("# Meals\n\n" + ITEMS).talks()).extracting(FoundTalk::title).isEmpty();
  }
}
