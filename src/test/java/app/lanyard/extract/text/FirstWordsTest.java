package app.lanyard.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstWordsTest {

  private final FirstWords words =
      FirstWords.of(List.of("hands-on lab", "keynote", "wrap-up session", "🎥", "开场"));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a Hands-On Lab, true",
    "Keynote, true",
    "(keynote), true",
    "keynotes, false",
    "handstand, false",
    "on the wrap, true",
    "a “quoted” word – no more, false",
    "开幕, true",
    "📅, true"
  })
  void aTextWithoutTheFirstWordOfAnyHoldsNone(String text, boolean expected) {
    assertThat(words.mayBeIn(text, 0, text.length())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 4, false", "4, 11, true", "4, 10, false", "5, 11, false"})
  void looksAtAPartAlone(int from, int to, boolean expected) {
    assertThat(words.mayBeIn("the keynote", from, to)).isEqualTo(expected);
  }
}
