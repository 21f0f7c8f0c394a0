package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Headings and lists of raw HTML are read as those of Markdown are. */
class HtmlTextsTest {

  @Test
  void aList() {
    var findings =
        Extraction.of(
            """
            # Beans

            <h2>Talks</h2>
            <ul>
              <li><a href="https://youtu.be/a">How beans climb</a> by Anna Lopez, SoilConf 2019</li>
              <li><a href="https://youtu.be/b">What worms do</a> by Peter Wong, SoilConf 2018</li>
            </ul>
            """);

    assertThat(findings.talks())
        .extracting(
            talk -> "%s | %s | %s".formatted(talk.title(), Extraction.speakers(talk), talk.event()))
        .containsExactly(
            "How beans climb | Anna Lopez | SoilConf 2019",
            "What worms do | Peter Wong | SoilConf 2018");
    assertThat(findings.talks().getFirst().span().startLine()).isEqualTo(5);
  }

  @Test
  void aListWithBlankLinesInIt() {
    var findings =
        Extraction.of(
            """
            # Talks

            <ol>
                <li>SoilConf 2013 - How beans climb up</li>

                <li><a href="https://youtu.be/b">SoilConf 2014 - What worms do</a></li>
            </ol>
            """);

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb up", "What worms do");
  }

  @Test
  void codeIsNone() {
    var findings =
        Extraction.of("# Talks\n\nA list:\n\n    <li>SoilConf (2013) - Beans climb</li>\n");

    assertThat(findings.talks()).isEmpty();
  }

  @Test
  void imagesAndEmptyParagraphsAreNothing() {
    var findings =
        Extraction.of(
            "# Talks\n\n<h1 align=\"center\"><img src=\"a.png\"></h1>\n<p align=\"center\"></p>\n");

    assertThat(findings.talks()).isEmpty();
  }
}
