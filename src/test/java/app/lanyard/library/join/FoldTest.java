package app.lanyard.library.join;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zoë  Ångström               | zoe angstrom",
        "Łukasz Œuvre-Groß           | lukasz oeuvre gross",
        "\"Keynote: Why?\"           | keynote why",
        "Don't Panic                 | dont panic",
        "Don’t Panic                 | dont panic",
        "KubeCon + CloudNativeCon    | kubecon cloudnativecon",
        "C++ and C#                  | c++ and c#",
        "ＫｕｂｅＣｏｎ                  | kubecon",
        "上海：开源                    | 上海 开源",
        "ガイド                       | ガイド",
        "ﬁnal                        | final",
        "???                         | ???",
      })
  void whatIsTypedInAnotherWayFoldsToTheSame(String text, String folded) {
    assertThat(Fold.of(text)).isEqualTo(folded);
  }
}
