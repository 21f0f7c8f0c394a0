package app.lanyard.ui.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.annotations.WordDiff.Fate;
import app.lanyard.ui.annotations.WordDiff.Piece;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

  @ParameterizedTest
  @CsvSource({
    "twelve red beds, twelve red beds, twelve red beds",
    "twelve red beds, twelve beds, 'twelve [-red ]beds'",
    "twelve beds, twelve red beds, 'twelve [+red ]beds'",
    "twelve red beds, twelve blue beds, 'twelve [-red ][+blue ]beds'",
    "演講大會, 演講年會, 演講[-大][+年]會",
    "'', beds, [+beds]",
  })
  void wordsAreKeptGoneOrNew(String before, String after, String told) {
    assertThat(tell(WordDiff.between(before, after))).isEqualTo(told);
  }

  @Test
  void longTextsAreToldWhole() {
    String before = "bean ".repeat(700);

    assertThat(WordDiff.between(before, "bean"))
        .containsExactly(new Piece(before, Fate.GONE), new Piece("bean", Fate.NEW));
  }

  @Property
  void theNewTextIsWhatIsKeptAndWhatIsNew(
      @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'c') @Chars(' ') String before,
      @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'c') @Chars(' ') String after) {
    String told =
        WordDiff.between(before, after).stream()
            .filter(piece -> piece.fate() != Fate.GONE)
            .map(Piece::text)
            .collect(Collectors.joining());

    assertThat(told).isEqualTo(after);
  }

  private static String tell(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.fate()) {
                  case KEPT -> piece.text();
                  case GONE -> "[-" + piece.text() + "]";
                  case NEW -> "[+" + piece.text() + "]";
                })
        .collect(Collectors.joining());
  }
}
