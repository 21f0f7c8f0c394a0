package app.lanyard.extract.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Helm, true",
    "HELM, true",
    "ada, true",
    "Miller-Stone, true",
    "Miller, false",
    "da, false",
  })
  void eachWordOfANameIsOneInAnyCase(String word, boolean known) {
    var words = new SpeakerWords(List.of(talkBy("Ada Miller-Stone"), talkBy("Grace\u000B Helm")));
    String text = "see " + word + "!";

    assertThat(words.contains(text, 4, text.length() - 1)).isEqualTo(known);
  }

  @Test
  void withoutTalksThereAreNone() {
    assertThat(new SpeakerWords(List.of()).contains("Helm", 0, 4)).isFalse();
  }

  private static FoundTalk talkBy(String name) {
    return new FoundTalk(
        "Soil",
        null,
        TalkKind.values()[0],
        null,
        null,
        List.of(SpeakerCredit.of(name)),
        null,
        List.of(),
        SourceSpan.line(1),
        "");
  }
}
