package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.text.NoteText;
import app.lanyard.extract.text.RichText;
import app.lanyard.markdown.NoteParser;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkWordsBeforeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          my talk [Beans](u);true;true
          my Talk about [Beans](u);true;true
          mein Vortrag: [Beans](u);true;false
          наш доклад [Beans](u);true;false
          the sessions [Beans](u);true;false
          the talk [Beans](u) and [Peas](u);true;true
          her last talk, which was [Beans](u);false;true
          that talk! It was [Beans](u);false;false
          [Talk](u);false;false
          a walk [Beans](u);false;false
          """)
  void tellsWhereAWordForTalksStands(String line, boolean rightBefore, boolean inClause) {
    RichText text = line(line);

    assertThat(TalkWordsBefore.areRightBefore(text, text.links().getLast())).isEqualTo(rightBefore);
    assertThat(TalkWordsBefore.areInClauseBefore(text, text.links().getLast())).isEqualTo(inClause);
    if (rightBefore || inClause) {
      assertThat(TalkWordsBefore.areBefore(text.text(), text.links().getLast().start())).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Talk](u) of beans", "the tale of [Beans](u)", "[Beans](u), a talk"})
  void elsewhereThereIsNone(String line) {
    RichText text = line(line);

    assertThat(TalkWordsBefore.areBefore(text.text(), text.links().getLast().start())).isFalse();
  }

  private static RichText line(String text) {
    return NoteText.of(new NoteParser().parse(text)).blocks().stream()
        .map(BlockLines::text)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }
}
