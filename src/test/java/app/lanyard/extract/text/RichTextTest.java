package app.lanyard.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class RichTextTest {

  /** "one [two|2]" and, after a blank line's worth of space, "**three** four". */
  private final RichText text =
      new RichText(
          "one two|2 \n  three four",
          List.of(new LinkRun(4, 9, "u")),
          List.of(new EmphasisRun(13, 18, true)),
          7);

  @Test
  void linesKeepTheirLinksEmphasisAndNumbers() {
    assertThat(text.lines())
        .containsExactly(
            new RichText("one two|2", List.of(new LinkRun(4, 9, "u")), List.of(), 7),
            new RichText("three four", List.of(), List.of(new EmphasisRun(0, 5, true)), 8));
  }

  @Test
  void aSeparatorInALinkDoesNotCut() {
    assertThat(text.split('|')).containsExactly(text);
  }

  @Test
  void cellsKeepBlankOnesAndPartsDoNot() {
    RichText row = RichText.plain("| a | | b |", 1);

    assertThat(row.cells('|')).extracting(RichText::text).containsExactly("", "a", "", "b", "");
    assertThat(row.split('|')).extracting(RichText::text).containsExactly("a", "b");
  }

  @Test
  void aPartThatOnlyShowsAPictureIsNotBlank() {
    RichText row = new RichText("a || b", List.of(new LinkRun(3, 3, "u")), List.of(), 1);

    assertThat(row.split('|'))
        .extracting(RichText::links)
        .containsExactly(List.of(), List.of(new LinkRun(0, 0, "u")), List.of());
  }

  @Test
  void emphasisOverSeveralPartsIsInEachOfThem() {
    RichText rows = new RichText("a\nb\nc", List.of(), List.of(new EmphasisRun(0, 3, false)), 1);

    assertThat(rows.lines())
        .extracting(RichText::emphases)
        .containsExactly(
            List.of(new EmphasisRun(0, 1, false)),
            List.of(new EmphasisRun(0, 1, false)),
            List.of());
  }

  @Test
  void aLinkKeepsWhatIsWithinTheWhiteSpaceAtTheEnds() {
    RichText item = new RichText(" one two ", List.of(new LinkRun(4, 9, "u")), List.of(), 1);

    assertThat(item.slice(0, 9).links()).containsExactly(new LinkRun(3, 7, "u"));
    assertThat(item.slice(0, 8).links()).as("a link that is cut").isEmpty();
    assertThat(item.cells('|').getFirst().links()).containsExactly(new LinkRun(3, 7, "u"));
  }

  @Test
  void aSliceOfAllIsTheSame() {
    assertThat(text.slice(0, text.text().length())).isSameAs(text);
  }

  @Test
  void textsOfTheSameContentAreEqual() {
    var links = List.of(new LinkRun(0, 4, "https://soil.example"));
    var text = new RichText("Soil", links, List.of(), 3);

    assertThat(text)
        .isEqualTo(new RichText("Soil", links, List.of(), 3))
        .hasSameHashCodeAs(new RichText("Soil", links, List.of(), 3))
        .isNotEqualTo(RichText.plain("Soil", 3))
        .isNotEqualTo(new RichText("Soil", links, List.of(), 4))
        .isNotEqualTo(new RichText("Soil", links, List.of(new EmphasisRun(0, 4, true)), 3));
  }

  @Test
  void itCoversTheLinesOfItsBreaks() {
    var text = RichText.plain("Soil\nand\nseeds", 7);

    assertThat(text.span()).isEqualTo(new SourceSpan(7, 9)).isSameAs(text.span());
    assertThat(text.from(5).span()).isEqualTo(new SourceSpan(8, 9));
  }

  @Test
  void severalTextsBecomeOneWithTheirLinksAndEmphasis() {
    RichText link = new RichText("two", List.of(new LinkRun(0, 3, "u")), List.of(), 8);
    RichText bold = new RichText("three", List.of(), List.of(new EmphasisRun(0, 5, true)), 9);

    assertThat(RichText.joined(List.of(RichText.plain("one", 7), link, bold), " | "))
        .isEqualTo(
            new RichText(
                "one | two | three",
                List.of(new LinkRun(6, 9, "u")),
                List.of(new EmphasisRun(12, 17, true)),
                7));
  }
}
