package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleTalkRecogniserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        # How Beans Climb

        Ada Miller, Acme

        ## Poles

        They like them.
        """,
        """
        # How Beans Climb - Maria Miller - Acme

        ## Poles

        They like them.
        """,
        """
        ---
        title: "How Beans Climb"
        ---
        By [Ada Miller](https://twitter.com/ada), gardener @ Acme
        [Website](https://example.com) - [Video](https://www.youtube.com/watch?v=abcdefghijk)

        ## Poles

        They like them.
        """,
        """
        # SOIL301 - How Beans Climb

        Beans have no legs. In this session, Ada Miller (head of soil) and Bo Chen (digger) show how
        they get up a pole.

        ## Poles
        """,
        """
        # How Beans Climb - Friday
        Session video: https://vimeo.com/1234567

        ## Poles
        - They like them.
        """
      })
  void theNotesOfOneTalkHaveItsTitle(String note) {
    assertThat(Extraction.told(note)).singleElement().asString().startsWith("How Beans Climb | ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beans have no legs. In this webinar we see how they climb.",
        "Dans cette présentation, on voit comment.",
        "In diesem Vortrag geht es um Stangen.",
        "En esta charla veremos las varas.",
        "このセッションでは豆について話します。",
        "이 세션에서는 콩을 다룹니다."
      })
  void theSentenceMayBeInOtherLanguages(String sentence) {
    assertThat(Extraction.told("# How beans climb\n\n" + sentence + "\n")).hasSize(1);
  }

  @Test
  void theSentenceTellsWhoGaveIt() {
    assertThat(
            Extraction.told(
                """
                # How beans climb

                In this talk, Ada Miller (head of soil) and Bo Chen show how they get up a pole.
                """))
        .containsExactly("How beans climb | Ada Miller; Bo Chen |  | none | talk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        # How beans climb

        By Ada Miller

        Beans have no legs.
        """,
        """
        # Summer in the garden

        San Jose, CA

        It was hot.
        """,
        """
        # This week in the garden

        News of beans.

        # Quote of the week

        Beans have no legs.

        Ada Miller, Acme
        """
      })
  void authorsAndPlacesAreNoSpeakers(String note) {
    assertThat(Extraction.told(note)).isEmpty();
  }
}
