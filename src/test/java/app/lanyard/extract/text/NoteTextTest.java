package app.lanyard.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.markdown.NoteParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteTextTest {

  private static final String NOTE =
      """
      ---
      title: A day at the harbour
      ---
      # Morning

      ![quay](quay.png) [Ropes ](https://ropes.example) and `knots`

      - Tea
        > said the mate
      - Rum

        and more

      | Boat | Crew |
      |------|------|
      | Gull | two<br>men |

      > Speaker: Ann

      ```
      no prose
      ```
      """;

  private final NoteText text = NoteText.of(new NoteParser().parse(NOTE));

  @Test
  void readsTheTextOfAllPassagesInTheirOrder() {
    assertThat(text.prose().passages())
        .extracting(it -> it.text().text(), Passage::line, Passage::item)
        .containsExactly(
            tuple("A day at the harbour", 2, false),
            tuple("Morning", 4, false),
            tuple("Ropes  and knots", 6, false),
            tuple("Tea", 8, true),
            tuple("said the mate", 9, false),
            tuple("Rum", 10, true),
            tuple("and more", 12, false),
            tuple("Boat", 14, false),
            tuple("Crew", 14, false),
            tuple("Gull", 16, false),
            tuple("two ; men", 16, false),
            tuple("Speaker: Ann", 18, false));
  }

  @Test
  void tellsWhereThePassagesAndTheCodeStandInTheProse() {
    Prose prose = text.prose();
    assertThat(prose.passages())
        .allSatisfy(
            it ->
                assertThat(prose.text().substring(it.start(), it.end()))
                    .isEqualTo(it.text().text()));
    assertThat(prose.codes())
        .extracting(it -> prose.text().substring(it.start(), it.end()))
        .containsExactly("knots");
    assertThat(prose.line(prose.text().indexOf("Rum"))).isEqualTo(10);
  }

  @Test
  void sharesThePassagesWithTheBlocks() {
    List<RichText> told =
        text.prose().passages().stream()
            .map(Passage::text)
            .filter(it -> it.line() > 2 && it.line() < 14)
            .toList();
    assertThat(text.blocks())
        .filteredOn(block -> !(block instanceof Block.Table) && block.span().startLine() < 14)
        .extracting(NoteTextTest::text)
        .filteredOn(it -> !it.text().isEmpty())
        .containsExactlyElementsOf(told);
  }

  private static RichText text(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.text();
      case Block.Paragraph paragraph -> paragraph.text();
      case Block.Item item -> item.text();
      default -> RichText.plain("", 1);
    };
  }
}
