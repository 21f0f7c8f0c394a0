package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatedHeadingRecogniserTest {

  private static final String HEADINGS =
      """
      ### [Beans _(2014.01.31)_ - EH Weekly Dig](https://www.youtube.com/watch?v=a)

      * High level overview
      * [_src_](https://github.com/anna/talks/tree/beans)

      ### Refactoring to pots _(2014.03.15)_ - Utah Soil Camp
      """;

  @Test
  void whatStandsBehindTheDayIsTheEvent() {
    assertThat(Extraction.of("# Presentations I have given\n\n" + HEADINGS).talks())
        .extracting(
            talk ->
                "%s | %s | %s | %s"
                    .formatted(
                        talk.title(), talk.event(), Extraction.date(talk), Extraction.links(talk)))
        .containsExactly(
            "Beans | EH Weekly Dig | 2014-01-31 stated | recording https://www.youtube.com/watch?v=a",
            "Refactoring to pots | Utah Soil Camp | 2014-03-15 stated | ");
  }

  @Test
  void elsewhereTheyAreNoTalks() {
    assertThat(
            Extraction.titles(
                Extraction.of(
                    "# Releases\n\n### Pots (2014-01-31) - Garden shop\n\n### Tubs (2014-02-28) - Garden shop\n")))
        .isEmpty();
  }
}
