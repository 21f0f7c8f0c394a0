package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListOfTitlesRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ## Talks I missed                                      | - **How beans climb up**\\n- **What the worms do**
          These are some of the sessions I’ve attended and liked: | - How beans climb up\\n\\n- What the worms do
          Here are the talks that we saw on the second day:       | - “How beans climb up”\\n- “What the worms do”
          I attended the following sessions:                      | - How beans climb up\\n- What the worms do
          """)
  void aListThatIsSaidToBeOfTalksIsOne(String said, String list) {
    var findings = Extraction.of(note(said, list));

    assertThat(Extraction.titles(findings))
        .containsExactly("How beans climb up", "What the worms do");
    assertThat(findings.talks()).allMatch(talk -> "SoilConf 2021".equals(talk.event()));
  }

  @Test
  void aHeadingSaysSoWithoutAnEventAndOverLinesToo() {
    var findings =
        Extraction.of(
            """
            # A garden

            ## Talks I Attended

            Keynotes
            How beans climb up
            What the worms do
            Rust: The Old Spade
            """);

    assertThat(Extraction.titles(findings))
        .containsExactly("How beans climb up", "What the worms do", "Rust: The Old Spade");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some keywords I caught during the talks:      | - How beans climb up\\n- What the worms do
          These are the sessions I attended:            | - How beans climb up.\\n- What the worms do.
          These are the sessions I attended:            | - How beans climb up\\n- poles
          These are the sessions I attended:            | - Lunch\\n- How beans climb up
          ## Tools I liked                              | - How beans climb up\\n- What the worms do
          """)
  void otherListsAreNone(String said, String list) {
    assertThat(Extraction.of(note(said, list)).talks()).isEmpty();
  }

  private static String note(String said, String list) {
    return "# A weekend at SoilConf 2021\n\nIt rained.\n\n"
        + said
        + "\n\n"
        + list.replace("\\n", "\n");
  }

  @Test
  void aHeadingMaySayThatTheyAreTheSessionsOfTheDay() {
    assertThat(
            Extraction.of(
                    """
                    # SoilConf day one

                    ## Today's sessions

                    - How beans climb
                    - Worms: what they do
                    - 🪧 Poster Session (PS08): Shade for small gardens
                    """)
                .talks())
        .extracting(talk -> talk.title() + " | " + talk.kind())
        .containsExactly(
            "How beans climb | TALK",
            "Worms: what they do | TALK",
            "Shade for small gardens | POSTER");
  }
}
