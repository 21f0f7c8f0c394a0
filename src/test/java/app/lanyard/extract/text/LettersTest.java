package app.lanyard.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LettersTest {

  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern LETTER_OR_NUMBER = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  @Test
  void tellsEveryCharacterAsRegularExpressionsDo() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = Character.toString(c);
      boolean same =
          Letters.isLetter(c) == LETTER.matcher(text).matches()
              && Letters.isLetterOrNumber(c) == LETTER_OR_NUMBER.matcher(text).matches()
              && Letters.isSpace(c) == SPACE.matcher(text).matches()
              && Letters.isDigit(c) == DIGIT.matcher(text).matches();
      assertThat(same).as("U+%04X", c).isTrue();
    }
  }
}
