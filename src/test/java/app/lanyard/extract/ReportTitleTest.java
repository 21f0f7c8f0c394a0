package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Learnings from garden stuff 2022        | garden stuff 2022
          My notes and pictures from Soil Days 12 | Soil Days 12
          useBeans! 2010 done and dusted          | useBeans! 2010
          bean con 25: mental notes               | bean con 25
          Eindrücke vom 31B3                      | 31B3
          Resumo do Dev in Horta                  | Dev in Horta
          Retour sur l'apéro Terreau              | apéro Terreau
          记一次参加Soil全球大会                  | Soil全球大会
          1기 알파밭 세미나 후기                  | 1기 알파밭 세미나
          """)
  void leavesOutTheWordsForReports(String title, String name) {
    assertThat(ReportTitle.of(title))
        .hasValueSatisfying(
            report -> {
              assertThat(report.name()).isEqualTo(name);
              assertThat(report.told()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Recap from 16th Soil Session @Leeds | 16th Soil Session | Leeds
          SoilEvent #11                       | SoilEvent #11     |
          2021 Soil 贡献者峰会                | 2021 Soil 贡献者峰会 |
          SoilEvening 2019 - come and dig     | SoilEvening 2019  |
          SoilCon 2019 Schedule               | SoilCon 2019      |
          """)
  void editionsHaveNumbers(String title, String name, String place) {
    assertThat(ReportTitle.of(title))
        .hasValueSatisfying(
            report -> {
              assertThat(report.name()).isEqualTo(name);
              assertThat(report.numbered()).isTrue();
              assertThat(report.place().orElse(null)).isEqualTo(place);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks 2019",
        "Beans Issue #13 for 2018",
        "2018 talks by Ada Miller",
        "A year of beans 2018",
        "January 2019",
        "How do beans climb?"
      })
  void timesAndPagesAreNoEvents(String title) {
    assertThat(ReportTitle.of(title)).isEmpty();
  }

  @Test
  void theEventOfANoteIsThatOfItsTalks() {
    assertThat(
            Extraction.told(
                """
                # Learnings from garden stuff 2022

                There were some talks worth telling of.

                ## Talks

                - [How beans climb](climb.md) by Ada Miller
                - [Soil care](soil.md) by Bo Chen
                - [What worms eat at night](worms.md) by Cleo Diaz

                ## Takeaways

                - Water them in the evening
                - Dig where nobody digs
                """))
        .containsExactly(
            "How beans climb | Ada Miller | garden stuff 2022 | 2022-01-01..2022-12-31 event | talk",
            "Soil care | Bo Chen | garden stuff 2022 | 2022-01-01..2022-12-31 event | talk",
            "What worms eat at night | Cleo Diaz | garden stuff 2022 | 2022-01-01..2022-12-31 event | talk");
  }

  @Test
  void notesThatSpeakOfNoTalksAreOfNoEvent() {
    assertThat(
            Extraction.told(
                """
                # Beans 2022

                Runner beans did best.

                - Sown in May by Ada Miller
                """))
        .isEmpty();
  }
}
