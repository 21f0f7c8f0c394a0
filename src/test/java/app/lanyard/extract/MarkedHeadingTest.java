package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;

class MarkedHeadingTest {

  @Test
  void boldTypeSetsTheEventOffFromTheTitle() {
    var findings =
        Extraction.of(
            """
            # Charlas

            ## 2020

            ### **Kiln**: *Cómo trepan las judías* (con Ana Lopez)

            [Slides](https://speakerdeck.com/a/1) | [Video](https://youtu.be/a)

            ### **Jornada de la Huerta** - *Lombrices*

            [Slides](https://speakerdeck.com/a/2)
            """);

    assertThat(Extraction.titles(findings)).containsExactly("Cómo trepan las judías", "Lombrices");
    assertThat(findings.talks())
        .extracting(FoundTalk::event)
        .containsExactly("Kiln", "Jornada de la Huerta");
    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo("Ana Lopez");
  }

  @Test
  void aFieldMayHoldTitleAndSpeaker() {
    var findings =
        Extraction.of("# Evenings\n\n### October 2024\n\n- **Topic**: \"Slow soil\" by Bo Chen\n");

    assertThat(Extraction.titles(findings)).containsExactly("Slow soil");
    FoundTalk talk = findings.talks().getFirst();
    assertThat(Extraction.speakers(talk)).isEqualTo("Bo Chen");
    assertThat(Extraction.date(talk)).isEqualTo("2024-10-01..2024-10-31 stated");
  }
}
