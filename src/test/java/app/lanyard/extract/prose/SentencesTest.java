package app.lanyard.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.text.RichText;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Beans climb. Peas too!             | Beans climb.; Peas too!
          Dr. Miller dug. I slept.           | Dr. Miller dug.; I slept.
          Tools, e.g. Rakes and hoes.        | Tools, e.g. Rakes and hoes.
          Version 1.2 grew. It fell.         | Version 1.2 grew.; It fell.
          She said “grow.” He did.           | She said “grow.”; He did.
          no end                             | no end
          """)
  void splitsAtTheirEnds(String text, String expected) {
    assertThat(split(text)).containsExactly(expected.split("; ", -1));
  }

  @Test
  void knowsTheLineOfEach() {
    List<RichText> sentences = Sentences.of(RichText.plain("One is here.\nTwo is there.", 7));

    assertThat(sentences).extracting(RichText::line).containsExactly(7, 8);
  }

  @Property(tries = 300)
  void losesNoText(@ForAll @StringLength(max = 300) String text) {
    String together = String.join("", split(text));

    assertThat(dense(together)).isEqualTo(dense(text));
  }

  private static String dense(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<String> split(String text) {
    return Sentences.of(RichText.plain(text, 1)).stream()
        .map(RichText::text)
        .collect(Collectors.toList());
  }
}
