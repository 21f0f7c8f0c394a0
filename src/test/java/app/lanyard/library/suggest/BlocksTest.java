package app.lanyard.library.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void thingsWithACommonKeyArePairs() {
    assertThat(pairs("ab", "bc", "cd", "xy")).containsExactlyInAnyOrder("ab+bc", "bc+cd");
  }

  @Test
  void aKeyOfOneThingAloneHoldsNoBlock() {
    Blocks<String> blocks = Blocks.shared(List.of("ab", "bc"), BlocksTest::letters);

    assertThat(blocks.of("b")).containsExactly("ab", "bc");
    assertThat(blocks.of("a")).isEmpty();
  }

  @Test
  void keysWithTheSameHashAreStillTwo() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    var pairs = new ArrayList<String>();
    Blocks.shared(List.of("Aa", "BB"), Stream::of).forEachPair((one, other) -> pairs.add(one));

    assertThat(pairs).isEmpty();
  }

  private static List<String> pairs(String... things) {
    var pairs = new ArrayList<String>();
    Blocks.shared(List.of(things), BlocksTest::letters)
        .forEachPair((one, other) -> pairs.add(one + "+" + other));
    return pairs;
  }

  private static Stream<String> letters(String thing) {
    return thing.chars().mapToObj(Character::toString);
  }
}
