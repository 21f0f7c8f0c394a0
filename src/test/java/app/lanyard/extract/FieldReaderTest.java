package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.text.NoteWords;
import app.lanyard.extract.text.RichText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldReaderTest {

  private final FieldReader fields = Readers.create().fields();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Speaker: Ada Miller,              SPEAKER,   Ada Miller
          - speaker : Ada Miller,           SPEAKER,   Ada Miller
          *** Date and time: 3 May,         DATE,      3 May
          *-*-*-*-* Date: 3 May,            DATE,      3 May
          Link to the slides: here,         SLIDES,    here
          Sprecher: Ada,                    SPEAKER,   Ada
          Título: La tierra,                TITLE,     La tierra
          📅 3 May,                         DATE,      3 May
          📅: 3 May,                        DATE,      3 May
          📍 Bremen,                        PLACE,     Bremen
          :date: 3 May,                     DATE,      3 May
          日期：5月3日,                       DATE,      5月3日
          Speaker:: Ada Miller,             SPEAKER,   Ada Miller
          """)
  void readsLabels(String line, FieldKind kind, String value) {
    assertThat(fields.read(RichText.plain(line, 1)))
        .hasValueSatisfying(
            field -> {
              assertThat(field.kind()).isEqualTo(kind);
              assertThat(field.value().text()).isEqualTo(value);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "compiler: drop the old pass",
    "Speaker Ada",
    "The speaker of the second morning was: Ada",
    "Date://example.org",
    "🌱 3 May",
    ":seedling: 3 May"
  })
  void leavesOtherLines(String line) {
    assertThat(fields.read(RichText.plain(line, 1))).isEmpty();
  }

  @Property
  void eachPartThatIsAFieldShowsInTheWhole(@ForAll("texts") List<String> parts) {
    RichText whole = RichText.plain(String.join("\n", parts), 1);

    for (RichText line : whole.lines()) {
      for (RichText cell : line.split('|')) {
        if (fields.read(cell).isPresent()) {
          assertThat(fields.mayHold(whole.text())).isTrue();
        }
      }
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> beginning = Arbitraries.of("", "Speaker: ", "📅", " | Slides: ", ":date:");
    return Combinators.combine(beginning, NoteWords.texts())
        .as((label, text) -> label + text)
        .list()
        .ofMaxSize(3);
  }
}
