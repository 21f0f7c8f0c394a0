package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledParagraphRecogniserTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"Talk, Speaker", "Title, Presenter", "Vortrag, Referentin", "Charla, Ponente"})
  void severalInOneSectionAreATalkEach(String title, String speaker) {
    var findings =
        Extraction.of(
            """
            # SoilConf 2021 - raw notes

            Mon 8 Nov

            %1$s: Growing beans
            %2$s: Anna Miller (Acme)
            - they climb

            %1$s: Slow soil
            %2$s: Robert Chen

            Tue 9 Nov

            %1$s: Peas at dusk
            %2$s: Maria Lopez, Tom Okafor
            """
                .formatted(title, speaker));

    assertThat(Extraction.titles(findings))
        .containsExactly("Growing beans", "Slow soil", "Peas at dusk");
    assertThat(findings.talks())
        .extracting(Extraction::speakers)
        .containsExactly("Anna Miller @Acme", "Robert Chen", "Maria Lopez; Tom Okafor");
    assertThat(findings.talks())
        .extracting(talk -> Extraction.date(talk).substring(0, 10))
        .containsExactly("2021-11-08", "2021-11-08", "2021-11-09");
  }
}
