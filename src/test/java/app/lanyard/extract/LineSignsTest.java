package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineSignsTest {

  private final LineSigns signs = new LineSigns();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          --;0
          12:30;2
          １２;2
          beans and peas;1
          @ada;1
          a keynote;5
          Lightning talk;5
          Workshopping;1
          开场;5
          at SoilConf;9
          at soilconf;9
          SoilConf2021;11
          Gartentage 2021;11
          the Summit;9
          the summit;1
          re:Invent;9
          Dallas, TX;1
          """)
  void tellsWhatAPartOfALineMayTell(String text, int expected) {
    assertThat(signs.in(text, 0, text.length())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 9, 1", "9, 13, 2", "0, 13, 3", "13, 13, 0"})
  void looksAtAPartAlone(int from, int to, int expected) {
    assertThat(signs.in("Ada, May 2021", from, to)).isEqualTo(expected);
  }
}
