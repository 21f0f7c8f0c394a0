package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.TalkKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedKeynoteRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ## Anna Lopez Keynote | Anna Lopez Keynote | Anna Lopez
          * Peter Wong keynote  | Peter Wong keynote | Peter Wong
          # CEO Keynote         | CEO Keynote        |
          """)
  void saysWhoseItWas(String line, String title, String speaker) {
    var findings = Extraction.of("A week of soil.\n\n" + line + "\n\nIt rained.\n");

    assertThat(Extraction.titles(findings)).containsExactly(title);
    assertThat(Extraction.speakers(findings.talks().getFirst()))
        .isEqualTo(speaker == null ? "" : speaker);
    assertThat(findings.talks().getFirst().kind()).isEqualTo(TalkKind.KEYNOTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"* CEO Keynote", "## Apple Keynote", "* My slides are in Keynote"})
  void otherLinesDoNot(String line) {
    assertThat(Extraction.of("A week of soil.\n\n" + line + "\n").talks()).isEmpty();
  }
}
