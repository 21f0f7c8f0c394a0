package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackedLinesRecogniserTest {

  @ParameterizedTest
  @ValueSource(strings = {"<br>", "", "  "})
  void eachLineTellsOneThing(String lineEnd) {
    var findings =
        Extraction.of(
            """
            # 2024

            * SoilConf EU, March, Leeds@
              How beans climb: a case@
              Anna Miller, Acme & Tom Berg, Globex, Inc.@
              [talk details](https://sched.co/1aaaa) | [video](https://youtu.be/aaa)@

            # 2023

            * SoilConf NA, November, Lisbon@
              Keynote: what worms do@
              Maria Lopez, Acme
            """
                .replace("@", lineEnd));

    assertThat(findings.talks())
        .extracting(
            talk ->
                talk.title()
                    + " | "
                    + Extraction.speakers(talk)
                    + " | "
                    + talk.event()
                    + " | "
                    + Extraction.date(talk))
        .containsExactly(
            "How beans climb: a case | Anna Miller @Acme; Tom Berg @Globex, Inc. | SoilConf EU |"
                + " 2024-03-01..2024-03-31 stated",
            "Keynote: what worms do | Maria Lopez @Acme | SoilConf NA | 2023-11-01..2023-11-30"
                + " stated");
    assertThat(Extraction.links(findings.talks().getFirst()))
        .isEqualTo("schedule https://sched.co/1aaaa; recording https://youtu.be/aaa");
  }

  @Test
  void otherItemsAreNone() {
    var findings =
        Extraction.of(
            """
            # Plans

            * SoilConf, March, Leeds
              bring the spade
              and the two buckets
            * Garden Day, May, Lisbon
              Seeds
              Anna Miller
            """);

    assertThat(findings.talks()).isEmpty();
  }
}
