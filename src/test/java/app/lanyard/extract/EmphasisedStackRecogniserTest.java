package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmphasisedStackRecogniserTest {

  @Test
  void italicsBelowABoldTitleTellWhereOrWho() {
    var findings =
        Extraction.of(
            """
            # Talks

            **[How beans climb](https://beans2025.sessionize.com/session/12)**
            *Soil Saturday #12, 2025*
            [Video](https://youtu.be/aaa) | [Slides](https://example.com/s.pdf)
            **What worms eat at night**
            *SoilCon, Leeds, 3 May 2024*

            **Keynote: the long winter**
            *Anna Miller and Tom Berg*
            *SoilCon 2023*
            """);

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
            "How beans climb |  | Soil Saturday #12 | 2025-01-01..2025-12-31 stated",
            "What worms eat at night |  | SoilCon | 2024-05-03 stated",
            "Keynote: the long winter | Anna Miller; Tom Berg | SoilCon |"
                + " 2023-01-01..2023-12-31 stated");
    assertThat(Extraction.links(findings.talks().getFirst()))
        .contains("recording https://youtu.be/aaa")
        .contains("slides https://example.com/s.pdf");
  }

  @Test
  void italicsThatTellSomethingElseMakeNoTalk() {
    var findings =
        Extraction.of(
            """
            # Talks

            **Buy a new spade**
            *before the next winter comes*

            **Clean the old one**
            *with sand and a bit of oil*
            """);

    assertThat(findings.talks()).isEmpty();
  }
}
