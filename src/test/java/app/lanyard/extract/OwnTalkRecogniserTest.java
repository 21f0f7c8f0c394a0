package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTalkRecogniserTest {

  @Test
  void aSentenceNamesTheEventAndTheTitle() {
    var findings =
        Extraction.of(
            "# A week\n\nOn Tuesday I gave a talk at SoilConf called [How beans climb](https://youtu.be/a). It rained.\n");

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb");
    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.event()).isEqualTo("SoilConf");
    assertThat(Extraction.links(talk)).isEqualTo("recording https://youtu.be/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I gave a talk titled *How beans climb*.",
        "I participated in a panel titled \"How beans climb\"."
      })
  void aTitleThatIsSaidToBeOneNeedsNoEvent(String sentence) {
    assertThat(Extraction.titles(Extraction.of("# A week\n\n" + sentence + "\n")))
        .containsExactly("How beans climb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I gave a talk about beans to my *neighbours*.",
        "I gave [my spade](https://shop.example) to a friend at SoilConf.",
        "She said that I gave a talk at SoilConf."
      })
  void otherSentencesAreNone(String sentence) {
    assertThat(Extraction.of("# A week\n\n" + sentence + "\n").talks()).isEmpty();
  }
}
