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

  @Test
  void headingsAndParagraphsOfAnItemAreItsLines() {
    assertThat(
            Extraction.told(
                """
                # Conferences & Talks

                ## 2026

                <ul>
                  <li>
                    <h2>Pots and Tubs for Robust Beans</h2>
                    <p>10th Eastern Conference on Soil (ECS), Leeds University, Leeds, UK, October 2026.</p>
                    <p><a href="https://example.com/ecs">Conference website</a></p>
                  </li>
                  <li>
                    <h2>How Beans Climb Without a Wall</h2>
                    <p>XIII World Congress of Gardeners, Turin, Italy, July 1, 2026.</p>
                  </li>
                  <li>
                    <h2>What Worms and Beans Share</h2>
                    <p>International Workshop on Worms, Berlin, Germany, May 3, 2026.</p>
                  </li>
                </ul>
                """))
        .extracting(talk -> talk.split(" \\| ", -1)[0])
        .containsExactly(
            "Pots and Tubs for Robust Beans",
            "How Beans Climb Without a Wall",
            "What Worms and Beans Share");
  }

  @Test
  void whatStandsBehindAHeadingOfAnItemIsALineToo() {
    var findings =
        Extraction.of(
            """
            # Talks

            <ul>
              <li><h3>How Beans Climb Without a Wall</h3>Soil Day, Leeds, 3 May 2021</li>
              <li><h3>What Worms and Beans Share</h3>Garden Day, York, 4 June 2020</li>
              <li><h3>Pots and Tubs for Robust Beans</h3>Soil Day, Leeds, 5 July 2019</li>
            </ul>
            """);

    assertThat(Extraction.titles(findings))
        .containsExactly(
            "How Beans Climb Without a Wall",
            "What Worms and Beans Share",
            "Pots and Tubs for Robust Beans");
  }
}
