package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleBelowItemRecogniserTest {

  @Test
  void theTitleIsQuotedBelowItsEvent() {
    var findings =
        Extraction.of(
            """
            # Talks

            ## 2024

            * [The Shed Show](https://shed.example/a): [Recording](https://youtu.be/a)
              > How beans climb
            * Plot Makers of Leeds

              What worms do

            ## 2023

            * Spade Hour
              > "Rust on spades"
            """);

    assertThat(findings.talks())
        .extracting(
            talk ->
                "%s | %s | %s | %s"
                    .formatted(
                        talk.title(), talk.event(), Extraction.date(talk), Extraction.links(talk)))
        .containsExactly(
            "How beans climb | The Shed Show | 2024-01-01..2024-12-31 heading | recording https://youtu.be/a",
            "What worms do | Plot Makers of Leeds | 2024-01-01..2024-12-31 heading | ",
            "Rust on spades | Spade Hour | 2023-01-01..2023-12-31 heading | ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Tools\n\n* Rake\n  > It rakes leaves\n* Spade\n  > It digs holes\n* Hoe\n  > It cuts weeds\n",
        "# Talks\n\n* The Shed Show\n  > How beans climb\n* Spade Hour\n  > Rust on spades\n",
        "# Talks\n\n* The Shed Show\n  > How beans climb\n* Spade Hour\n  > Rust on spades\n* Plot Makers\n",
        "# Talks\n\n* The Shed Show\n  > We went there.\n* Spade Hour\n  > It was late.\n* Plot Makers\n  > It rained.\n"
      })
  void otherListsAreNone(String note) {
    assertThat(Extraction.of(note).talks())
        .noneMatch(talk -> talk.reason().startsWith("A line below the event"));
  }
}
