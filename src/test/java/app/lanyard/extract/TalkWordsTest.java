package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalkWordsTest {

  private final TalkWords words = Readers.create().words();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Day 2",
        "día 1",
        "3 days",
        "45 min",
        "1 day",
        "Lunch",
        "Morning Tea",
        "10 minutes"
      })
  void daysAndBreaksAreNoTalks(String title) {
    assertThat(words.isNoTalk(title)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Day 2 Operations", "30 days of beans", "45 minutes to bean soup", "Day trading"})
  void titlesMayBeginWithDays(String title) {
    assertThat(words.isNoTalk(title)).isFalse();
  }
}
