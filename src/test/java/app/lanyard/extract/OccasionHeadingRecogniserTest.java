package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccasionHeadingRecogniserTest {

  @Test
  void headingsBelowOccasionsAreTitles() {
    var findings =
        Extraction.of(
            """
            # Talks of mine

            ## [SoilWeek](https://soil.example): Leeds, UK 🇬🇧 - May 2019

            ### How beans climb

            Beans climb, and this tells how.

            - [Slides](https://speakerdeck.com/a/beans)

            ## [iShed](https://shed.example): York, UK 🇬🇧 - April 2018

            ### What worms do

            They dig.
            """);

    assertThat(findings.talks())
        .extracting(
            talk ->
                "%s | %s | %s | %s"
                    .formatted(
                        talk.title(), talk.event(), Extraction.date(talk), Extraction.links(talk)))
        .containsExactly(
            "How beans climb | SoilWeek | 2019-05-01..2019-05-31 stated | slides https://speakerdeck.com/a/beans",
            "What worms do | iShed | 2018-04-01..2018-04-30 stated | ");
    assertThat(findings.events().getFirst().location()).isEqualTo("Leeds, UK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Talks of mine\n\n## SoilWeek: Leeds, UK - May 2019\n\n### How beans climb\n\nYes.\n",
        "# Recipes\n\n## [Soup](https://a.example): Leeds, UK - May 2019\n\n### With beans\n\nYes.\n\n"
            + "## [Stew](https://a.example): Leeds, UK - May 2018\n\n### With peas\n\nYes.\n",
        "# Talks of mine\n\n## Wednesday - 5 May 2019\n\n### How beans climb\n\nYes.\n\n"
            + "## Thursday - 6 May 2019\n\n### What worms do\n\nYes.\n"
      })
  void oneAloneOrDaysAreNone(String note) {
    assertThat(Extraction.of(note).talks())
        .noneMatch(talk -> talk.reason().startsWith("A heading below one"));
  }
}
