package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CornerQuotedRecogniserTest {

  @ParameterizedTest
  @CsvSource({
    "01. 青木さん 「豆の登り方」, 青木",
    "青木 花子さん（@aoki）「豆の登り方」, 青木 花子",
    "「豆の登り方」 AOKI7さん, AOKI7",
    "『豆の登り方』：青木氏, 青木"
  })
  void aTitleAndAPersonAreATalk(String heading, String speaker) {
    var talks = Extraction.of("# 畑の会\n\n## " + heading + "\n\n面白かった。\n").talks();

    assertThat(talks).hasSize(1);
    assertThat(talks.getFirst().title()).isEqualTo("豆の登り方");
    assertThat(Extraction.speakers(talks.getFirst())).contains(speaker);
  }

  @ParameterizedTest
  @ValueSource(strings = {"「豆の登り方」", "青木さんの感想", "「豆」と「虫」", "豆の登り方「図解」"})
  void oneOfThemAloneIsNone(String heading) {
    assertThat(Extraction.of("# 畑\n\n## " + heading + "\n\n面白かった。\n").talks()).isEmpty();
  }

  @Test
  void aNumberedMeetingIsNoTalk() {
    String heading = "## [Soil.hata #12](https://hata.doorkeeper.jp/events/123)\n\nText.\n";

    assertThat(Extraction.of("# 畑の会\n\n" + heading).talks()).isEmpty();
  }
}
