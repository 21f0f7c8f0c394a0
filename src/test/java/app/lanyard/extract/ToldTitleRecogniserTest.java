package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldTitleRecogniserTest {

  @Test
  void theOccasionStandsAboveAndBefore() {
    var findings =
        Extraction.of(
            """
            # 登壇資料

            ### 畑の夜 #3（2021年8月21日）

            [畑の夜 #3](https://hatake.example/3) で、「**豆の育て方**」というタイトルで発表しました。

            スライドは [こちら](https://hatake.example/mame) です。
            """);

    assertThat(Extraction.titles(findings)).containsExactly("豆の育て方");
    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.event()).isEqualTo("畑の夜 #3");
    assertThat(talk.date().span().start()).hasToString("2021-08-21");
    assertThat(talk.links())
        .singleElement()
        .satisfies(link -> assertThat(link.kind().wireName()).isEqualTo("slides"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          土の話「畑とミミズ」について登壇しました。          | 畑とミミズ
          王明以《豆子的一天》为题做了分享。                  | 豆子的一天
          В мае выступил с докладом «Как растёт боб» в клубе. | Как растёт боб
          「畑の本」を読みました。                            | ''
          """)
  void sentencesOfSeveralLanguages(String sentence, String title) {
    var findings = Extraction.of("# 勉強会\n\n" + sentence + "\n");

    assertThat(String.join("", Extraction.titles(findings))).isEqualTo(title);
  }
}
