package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BelowSpeakersRecogniserTest {

  private static final String LIST =
      """
      ### Speakers:

      * Anna Miller: [How beans climb](https://github.com/anna/beans)
      * Peter Baum - What worms do
        * Slides: [PDF](worms.pdf)
      * Maria Stone: "Shade and light"
      """;

  @Test
  void onTheDayOfAMeetingTheyAreItsTalks() {
    assertThat(Extraction.of("# Monthly meetups\n\n## August 3, 2017\n\n" + LIST).talks())
        .extracting(
            talk ->
                talk.title() + " | " + Extraction.speakers(talk) + " | " + Extraction.date(talk))
        .containsExactly(
            "How beans climb | Anna Miller | 2017-08-03 heading",
            "What worms do | Peter Baum | 2017-08-03 heading",
            "Shade and light | Maria Stone | 2017-08-03 heading");
  }

  @Test
  void withoutADayTheyMayBePositions() {
    assertThat(
            Extraction.titles(
                Extraction.of(
                    "# Soil Club\n\n### Speakers\n\n* Anna Miller - Head of Beans\n* Peter Baum - Keeper of Worms\n")))
        .isEmpty();
  }
}
