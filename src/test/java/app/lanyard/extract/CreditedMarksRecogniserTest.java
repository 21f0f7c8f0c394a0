package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.TalkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditedMarksRecogniserTest {

  @Test
  void sentencesOfAReportSetOffTitlesWithTheirSpeakers() {
    var findings =
        Extraction.of(
            """
            # Three days at SoilConf 2021

            The keynote **How Beans Climb by Anna Lopez** was a fine start to the day for us all.

            I also enjoyed **What Worms Do by Peter Wong, Acme** and **Rust on Spades by Maria Silva**
            which gave me much to think about.
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly(
            "How Beans Climb | Anna Lopez",
            "What Worms Do | Peter Wong @Acme",
            "Rust on Spades | Maria Silva");
    assertThat(findings.talks().getFirst().kind()).isEqualTo(TalkKind.KEYNOTE);
    assertThat(findings.talks()).allMatch(talk -> "SoilConf 2021".equals(talk.event()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Three days at SoilConf 2021\n\nSomebody lent me **How Beans Climb by Anna Lopez**, which I read at night.\n",
        "# My garden\n\nI went to the talk **How Beans Climb by Anna Lopez**, which was a fine one.\n",
        "# Three days at SoilConf 2021\n\nThe talk said that it is **done by hand** wherever beans are grown.\n"
      })
  void booksAndOtherNotesAreLeftAlone(String note) {
    assertThat(Extraction.titles(Extraction.of(note))).doesNotContain("How Beans Climb", "done");
  }
}
