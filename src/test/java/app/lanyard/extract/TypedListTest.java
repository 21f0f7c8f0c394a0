package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedListTest {

  @Test
  void aProgrammeSetAsCodeIsText() {
    assertThat(
            Extraction.told(
                """
                # SoilConf 2015

                ```
                Anna Miller - How beans climb
                Peter Chen - What worms eat
                Maria Lopez - A fairy tale of three peas
                John Marsh - Pots & tubs for everyone
                ```
                """))
        .hasSize(4)
        .contains(
            "How beans climb | Anna Miller | SoilConf 2015 | 2015-01-01..2015-12-31 event | talk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        ```yaml
        Anna Miller - How beans climb
        Peter Chen - What worms eat
        Maria Lopez - A fairy tale of three peas
        John Marsh - Pots and tubs for everyone
        ```
        """,
        """
        ```
        Anna Miller - how(beans);
        Peter Chen - what = worms
        Maria Lopez - A fairy tale of three peas
        John Marsh - Pots and tubs for everyone
        ```
        """
      })
  void codeIsNone(String code) {
    assertThat(Extraction.told("# SoilConf 2015\n\n" + code)).isEmpty();
  }
}
