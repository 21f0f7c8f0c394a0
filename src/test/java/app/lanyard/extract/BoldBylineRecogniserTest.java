package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoldBylineRecogniserTest {

  @Test
  void speakersInBoldTypeStandBelowTheTitle() {
    var findings =
        Extraction.of(
            """
            # SoilConf EU - Day 2

            ## Keynote

            ### Beans: What they will not tell you

            **Ada Miller (Acme)**

            - They climb

            ### Slow soil

            **Bo Chen (Shed Ltd), Anna Lopez (Shed Ltd)**

            - [Slides](https://speakerdeck.com/a/soil)

            ### See you next year
            """);

    assertThat(Extraction.titles(findings))
        .containsExactly("Beans: What they will not tell you", "Slow soil");
    assertThat(findings.talks().getFirst().kind().wireName()).isEqualTo("keynote");
    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo("Ada Miller @Acme");
    assertThat(Extraction.speakers(findings.talks().getLast()))
        .isEqualTo("Bo Chen @Shed Ltd; Anna Lopez @Shed Ltd");
    assertThat(findings.talks().getLast().links()).hasSize(1);
  }

  @Test
  void aSingleOneIsAPageAboutSomebody() {
    assertThat(
            Extraction.of("# About\n\n## Our gardener\n\n**Ada Miller (Acme)**\n\nShe digs.\n")
                .talks())
        .isEmpty();
  }

  @Test
  void aLabelledHeadingBelowTheTitleIsABylineToo() {
    var findings =
        Extraction.of(
            "# How beans climb\n\n## *Speaker: Ada Miller, Acme*\n\n- up\n\n# Slow soil\n\n## *Speaker: Bo Chen*\n\n- down\n");

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb", "Slow soil");
    assertThat(findings.talks())
        .extracting(Extraction::speakers)
        .containsExactly("Ada Miller @Acme", "Bo Chen");
  }
}
