package app.lanyard.library.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneEditTest {

  @ParameterizedTest
  @CsvSource({
    "marsh, marsh, false",
    "marsh, mersh, true",
    "marsh, march, true",
    "marsh, marh, true",
    "marsh, marshe, true",
    "marsh, amrsh, true",
    "marsh, marhs, true",
    "marsh, mrash, true",
    "marsh, mashr, false",
    "marsh, marches, false",
    "ab, '', false",
    "a, '', true",
  })
  void oneSlipOfTheHand(String one, String other, boolean apart) {
    assertThat(OneEdit.apart(one, other)).isEqualTo(apart);
    assertThat(OneEdit.apart(other, one)).isEqualTo(apart);
  }

  @Property
  void aLetterMoreIsOneSlip(
      @ForAll @AlphaChars @StringLength(max = 12) String word,
      @ForAll @IntRange(max = 12) int at,
      @ForAll @AlphaChars char letter) {
    int index = Math.min(at, word.length());
    String longer = word.substring(0, index) + letter + word.substring(index);
    assertThat(OneEdit.apart(word, longer)).isTrue();
    assertThat(OneEdit.apart(longer, word)).isTrue();
  }
}
