package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellLinesTest {

  @Test
  void peopleOverTheirTitlesInOneColumn() {
    assertThat(
            Extraction.told(
                """
                # SoilConf 2018

                | Time | Topic |
                |------|-------|
                | 9:00 | *Professor Anna Miller* (Soil Institute) <br> [How beans climb](beans.html) |
                | 9:40 | *Dr Peter Chen* (Acme) <br> Worms: what they eat |
                | 10:00 | **Morning Tea** |
                """))
        .containsExactly(
            "How beans climb | Anna Miller @Soil Institute | SoilConf 2018 | 2018-01-01..2018-12-31 event | talk",
            "Worms: what they eat | Peter Chen @Acme | SoilConf 2018 | 2018-01-01..2018-12-31 event | talk");
  }

  @Test
  void titlesOverTheirPeopleInTwoRooms() {
    assertThat(
            Extraction.told(
                """
                # SoilConf 2018

                | Time | Room 1 | Room 2 |
                |------|--------|--------|
                | 9:00 | How beans climb <br> Anna Miller | Pots <br> Bo Chen |
                | 9:40 | *Peter Chen* <br> What worms eat | Tubs for everyone <br> Zeb Quorn <br> Acme |
                """))
        .containsExactly(
            "How beans climb | Anna Miller | SoilConf 2018 | 2018-01-01..2018-12-31 event | talk",
            "Pots | Bo Chen | SoilConf 2018 | 2018-01-01..2018-12-31 event | talk",
            "What worms eat | Peter Chen | SoilConf 2018 | 2018-01-01..2018-12-31 event | talk",
            "Tubs for everyone | Zeb Quorn @Acme | SoilConf 2018 | 2018-01-01..2018-12-31 event | talk");
  }

  @Test
  void tablesOfRawHtmlMayHaveBlankLines() {
    assertThat(
            Extraction.told(
                """
                # SoilConf 2018

                <table>
                <tr>
                <td>9.55</td>
                <td>How beans climb<br>
                    <i>Anna Miller<br>
                    Soil Institute, Leeds</i></td>
                </tr>

                    <tr>
                    <td>10.30</td>

                    <td><b>What worms eat</b>, <i>Bo Chen</i></td>
                    </tr>

                <tr>
                <td>11.30</td>
                <td><a href="/speakers/zeb">Zeb</a> — <a href="/sessions/tubs">Tubs for everyone</a></td>
                </tr>
                </table>
                """))
        .containsExactly(
            "How beans climb | Anna Miller @Soil Institute, Leeds | SoilConf 2018 | 2018-01-01..2018-12-31 event | talk",
            "What worms eat | Bo Chen | SoilConf 2018 | 2018-01-01..2018-12-31 event | talk",
            "Tubs for everyone | Zeb | SoilConf 2018 | 2018-01-01..2018-12-31 event | talk");
  }

  @Test
  void theReasonNamesNoColumnThatTheNoteHasNot() {
    var findings =
        Extraction.of(
            """
            # SoilConf 2018

            | Time | Topic |
            |------|-------|
            | 9:00 | Anna Miller (Soil Institute) <br> How beans climb |
            | 9:40 | Peter Chen (Acme) <br> What worms eat |
            """);

    assertThat(findings.talks().getFirst().reason())
        .isEqualTo("A row of a table with the columns Time, Topic");
  }
}
