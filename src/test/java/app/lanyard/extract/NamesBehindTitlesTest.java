package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesBehindTitlesTest {

  @Test
  void namesBehindColonsAreTheSpeakers() {
    assertThat(
            Extraction.told(
                """
                # Past talks

                **May 2018:**

                - What worms do: Anna Miller - [Presentation PDF](https://example.com/a.pdf)
                - Pots and tubs: Maria Silva - [Presentation PDF](https://example.com/b.pdf)
                """))
        .containsExactly(
            "What worms do | Anna Miller |  | 2018-05-01..2018-05-31 stated | talk",
            "Pots and tubs | Maria Silva |  | 2018-05-01..2018-05-31 stated | talk");
  }

  @Test
  void oneNameMayBeWhatATalkIsAbout() {
    assertThat(
            Extraction.told(
                """
                # Past talks

                **May 2018:**

                - Women who dug: Anna Miller - [Presentation PDF](https://example.com/a.pdf)
                - Pots and tubs for all - [Presentation PDF](https://example.com/b.pdf)
                - Beans for all - [Presentation PDF](https://example.com/c.pdf)
                """))
        .containsExactly(
            "Women who dug: Anna Miller |  |  | 2018-05-01..2018-05-31 stated | talk",
            "Pots and tubs for all |  |  | 2018-05-01..2018-05-31 stated | talk",
            "Beans for all |  |  | 2018-05-01..2018-05-31 stated | talk");
  }
}
