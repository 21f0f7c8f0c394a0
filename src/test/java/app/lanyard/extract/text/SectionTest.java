package app.lanyard.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTest {

  @Test
  void aSectionStandsUnderTheHeadingsOfHigherLevels() {
    List<Section> sections =
        Section.of(
            List.of(
                paragraph("before"),
                heading(1, "Garden"),
                heading(3, "Soil"),
                paragraph("dark"),
                heading(2, "Seeds"),
                heading(2, "Tools")));

    assertThat(sections).hasSize(5);
    assertThat(sections.getFirst().heading()).isEmpty();
    assertThat(sections.getFirst().trail()).isEmpty();
    assertThat(sections.getFirst().above()).isEmpty();
    assertThat(sections.get(2).body()).containsExactly(paragraph("dark"));
    assertThat(texts(sections.get(2).trail())).containsExactly("Soil", "Garden");
    assertThat(texts(sections.get(2).above())).containsExactly("Garden");
    assertThat(texts(sections.getLast().trail())).containsExactly("Tools", "Garden");
  }

  @Test
  void theHeadingsAboveAreTheOutermostFirst() {
    List<Section> sections =
        Section.of(List.of(heading(1, "Garden"), heading(2, "Soil"), heading(3, "Worms")));

    assertThat(texts(sections.getLast().above())).containsExactly("Garden", "Soil");
    assertThat(texts(sections.getLast().trail())).containsExactly("Worms", "Soil", "Garden");
  }

  private static Block.Heading heading(int level, String text) {
    return new Block.Heading(level, RichText.plain(text, 1));
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(RichText.plain(text, 1), 0);
  }

  private static List<String> texts(List<Block.Heading> headings) {
    return headings.stream().map(heading -> heading.text().text()).toList();
  }
}
