package app.lanyard.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.search.Operator;
import app.lanyard.model.search.Term;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotingTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          kserve,       kserve
          KubeCon EU,   "KubeCon EU"
          `A, B`,       `"A, B"`
          -x,           -x
          :0,           ":0"
          ::,           "::"
          //here,       "//here"
          a//b:c,       a//b:c
          ：x,          ：x
          """)
  void aNameIsQuotedOnlyWhereItWouldFallApart(String name, String written) {
    assertThat(Quoting.value(name)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"'A, B'", ":0", "//here", "-x", "a//b:c", "：x", "(x)", "*x*"})
  void whatIsWrittenIsReadBack(String name) {
    assertThat(QueryParser.parse("tag:" + Quoting.value(name)).query().terms())
        .containsExactly(new Term.Named(Operator.TAG, List.of(name), false));
  }
}
