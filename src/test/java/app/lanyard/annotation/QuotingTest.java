package app.lanyard.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.model.annotation.TextQuote;
import org.junit.jupiter.api.Test;

class QuotingTest {

  private static final String TEXT = "a".repeat(100) + "quoted" + "b".repeat(100);

  @Test
  void keepsSixtyFourCharactersOnEachSide() {
    assertThat(Quoting.of(TEXT, 100, 106))
        .isEqualTo(new TextQuote("quoted", "a".repeat(64), "b".repeat(64), 100, 106));
  }

  @Test
  void keepsWhatThereIsAtTheEdges() {
    assertThat(Quoting.of("a whole text", 0, 12))
        .isEqualTo(new TextQuote("a whole text", "", "", 0, 12));
  }

  @Test
  void takesInThePairsItBeginsAndEndsWithin() {
    assertThat(Quoting.of("x😀y😀z", 2, 5)).isEqualTo(new TextQuote("😀y😀", "x", "z", 1, 6));
  }

  @Test
  void leavesOutPairsThatTheContextWouldCut() {
    String side = "😀" + "c".repeat(63);
    TextQuote quote = Quoting.of(side + "quoted" + new StringBuilder(side).reverse(), 65, 71);
    assertThat(quote.prefix()).isEqualTo("c".repeat(63));
    assertThat(quote.suffix()).isEqualTo("c".repeat(63));
  }

  @Test
  void refusesNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> Quoting.of(TEXT, 3, 3));
    assertThatThrownBy(() -> Quoting.of(TEXT, 3, 1000))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
