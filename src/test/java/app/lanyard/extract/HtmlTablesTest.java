package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of raw HTML are read as those of Markdown are. */
class HtmlTablesTest {

  @Test
  void aTableWithAHeader() {
    var findings =
        Extraction.of(
            """
            # Talks

            <table class="plain">
              <thead>
                <tr><th>Title</th><th>Venue</th><th>Year</th><th></th></tr>
              </thead>
              <tr>
                <td>How <em>beans</em>
                    climb</td>
                <td><a href="https://soilfoo.example">SoilFoo</a> (Norway)</td>
                <td>2013</td>
                <td><a href="https://www.slideshare.net/a/b">slides</a>,
                    <a href="https://youtu.be/a">video</a></td>
              </tr>
            </table>
            """);

    var talk = findings.talks().getFirst();
    assertThat(findings.talks()).hasSize(1);
    assertThat(talk.title()).isEqualTo("How beans climb");
    assertThat(talk.event()).isEqualTo("SoilFoo");
    assertThat(findings.events().getFirst().location()).isEqualTo("Norway");
    assertThat(Extraction.date(talk)).isEqualTo("2013-01-01..2013-12-31 stated");
    assertThat(Extraction.links(talk))
        .isEqualTo("slides https://www.slideshare.net/a/b; recording https://youtu.be/a");
    assertThat(talk.span().startLine()).isEqualTo(7);
    assertThat(talk.span().endLine()).isEqualTo(14);
  }

  @Test
  void aTableWithoutOneBelowTheDayOfAnEvent() {
    var findings =
        Extraction.of(
            """
            # Evenings

            ### 7. Beans and roots, 14 July 2018

            <table>
              <tr><td>How beans climb the pole</td><td>Ada Miller</td><td><a href="https://youtu.be/a">video</a></td></tr>
              <tr><td>What worms do at night</td><td>John Marsh<br><small>gardener</small></td><td></td></tr>
            </table>
            """);

    assertThat(Extraction.titles(findings))
        .containsExactly("How beans climb the pole", "What worms do at night");
    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo("Ada Miller");
    assertThat(Extraction.date(findings.talks().getFirst())).startsWith("2018-07-14");
  }

  @Test
  void peopleWhoHelpedWithAListOfTalksGaveNone() {
    var findings =
        Extraction.of(
            """
            # Talks of the soil meetup

            - [How beans climb](https://youtu.be/abc) by Ada Miller
            - [What worms do](https://youtu.be/abd) by Bo Chen

            ## Contributors

            <table>
              <tr>
                <td align="center"><a href="https://code.example/ada"><img src="a.png" width="100px;" alt=""/><br /><sub><b>Ada Miller</b></sub></a><br /><a href="#content" title="Content">🖋</a> <a href="#maintenance" title="Maintenance">🚧</a></td>
                <td align="center"><a href="https://code.example/john"><img src="j.png" width="100px;" alt=""/><br /><sub><b>John Marsh</b></sub></a><br /><a href="https://code.example/commits" title="Code">💻</a></td>
              </tr>
              <tr>
                <td align="center"><a href="https://code.example/eve"><img src="e.png" width="100px;" alt=""/><br /><sub><b>Eve Stone</b></sub></a><br /><a href="#talk" title="Talks">📢</a></td>
                <td align="center"><a href="https://code.example/max"><img src="m.png" width="100px;" alt=""/><br /><sub><b>Max Hill</b></sub></a><br /><a href="#ideas" title="Ideas">🤔</a></td>
              </tr>
            </table>
            """);

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb", "What worms do");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Talks\n\n<table><tr><td>",
        "# Talks\n\n<table></table>\n",
        "# Talks\n\n<table><tr></tr><tr><th></th></tr></table>\n",
        "# Shed\n\n<table><tr><td>How to dig a bed</td><td>Ada Miller</td></tr>"
            + "<tr><td>How to sow a bed</td><td>John Marsh</td></tr></table>\n"
      })
  void otherTablesTellNothing(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }
}
