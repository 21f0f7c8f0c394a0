package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import app.lanyard.model.TalkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListBelowEventRecogniserTest {

  private static final String LISTS =
      """
      [Soil Evening](https://soil.example) hosted by Acme in Leeds:

      * [Beans](beans.html) - what they cling to
      * [How worms turn](worms.html) ([video](https://worms.example/v))

      Two lightning talks at [Kiln 2021](https://kiln.example):

      * [Compost in the open](compost.html)
      * [Program of a garden](garden.html) - how it was put together
      """;

  @Test
  void theLineAboveNamesTheEvent() {
    var findings = Extraction.of("# Talks\n\n" + LISTS);

    assertThat(Extraction.titles(findings))
        .containsExactly("Beans", "How worms turn", "Compost in the open", "Program of a garden");
    assertThat(findings.talks())
        .extracting(FoundTalk::event)
        .containsExactly("Soil Evening", "Soil Evening", "Kiln 2021", "Kiln 2021");
    assertThat(findings.talks().getLast().kind()).isEqualTo(TalkKind.LIGHTNING);
    assertThat(Extraction.date(findings.talks().getLast()))
        .isEqualTo("2021-01-01..2021-12-31 stated");
    assertThat(Extraction.links(findings.talks().get(1))).contains("https://worms.example/v");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Bookmarks\n\n" + LISTS,
        "# Talks\n\n[Soil Evening](https://soil.example):\n\n* [Beans](beans.html)\n",
        "# Talks\n\n[Soil](a) has:\n\n* [slides](b)\n\n[Kiln](c) has:\n\n* [video](d)\n"
      })
  void otherListsAreNone(String text) {
    assertThat(Extraction.of(text).talks())
        .noneMatch(talk -> talk.reason().contains("below a line with its event"));
  }
}
