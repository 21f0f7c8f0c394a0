package app.lanyard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkTimeTest {

  @ParameterizedTest
  @CsvSource({
    "10:00-11:00, 10:30-11:30, true",
    "10:00-11:00, 11:00-12:00, false",
    "10:00-11:00, 10:15-10:30, true",
    "10:00-11:00, 10:00, true",
    "10:00-11:00, 10:30, true",
    "10:00-11:00, 11:00, false",
    "10:00, 10:00, true",
    "10:00, 10:05, false",
  })
  void overlapsWhatTakesPlaceAtTheSameMoment(String one, String other, boolean expected) {
    assertThat(time(one).overlaps(time(other))).isEqualTo(expected);
    assertThat(time(other).overlaps(time(one))).isEqualTo(expected);
  }

  @Test
  void neverEndsBeforeItStarts() {
    LocalTime ten = LocalTime.of(10, 0);
    assertThatIllegalArgumentException().isThrownBy(() -> new TalkTime(ten, ten));
    assertThat(TalkTime.between(ten, LocalTime.of(9, 0))).isEqualTo(TalkTime.at(ten));
  }

  private static TalkTime time(String text) {
    String[] ends = text.split("-");
    LocalTime start = LocalTime.parse(ends[0]);
    return ends.length == 1 ? TalkTime.at(start) : new TalkTime(start, LocalTime.parse(ends[1]));
  }
}
