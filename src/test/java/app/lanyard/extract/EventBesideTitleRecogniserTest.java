package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventBesideTitleRecogniserTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Kiln - How beans climb,Shed Talks - What worms do all day,SoilConf - Compost in the open",
    "How beans climb - Kiln,What worms do all day - Shed Talks,Compost in the open - SoilConf"
  })
  void theShorterOrKnownSideIsTheEvent(String first, String second, String third) {
    var findings =
        Extraction.of(
            "# Speaking\n\n- [%s](https://kiln.example/1), May 2021\n- [%s](https://shed.example/2), June 2021\n- [%s](https://youtu.be/c), July 2021\n"
                .formatted(first, second, third));

    assertThat(Extraction.titles(findings))
        .containsExactly("How beans climb", "What worms do all day", "Compost in the open");
    assertThat(findings.talks())
        .extracting(FoundTalk::event)
        .containsExactly("Kiln", "Shed Talks", "SoilConf");
    assertThat(findings.talks())
        .extracting(Extraction::date)
        .containsExactly(
            "2021-05-01..2021-05-31 stated",
            "2021-06-01..2021-06-30 stated",
            "2021-07-01..2021-07-31 stated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Links\n\n- [A - b](https://a.example)\n- [C - d](https://b.example)\n- [E - f](https://c.example)\n",
        "# Talks\n\n- [Kiln - How beans climb](https://a.example/1)\n",
        "# Talks\n\n- [Beans: how they climb](https://a.example)\n- [Worms: what they do](https://b.example)\n- [Moss: why it stays](https://c.example)\n"
      })
  void otherListsAreNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }

  @Test
  void underAnEventTheOtherPartIsNoEvent() {
    var findings =
        Extraction.of(
            "# Trips\n\n## SoilConf 2021\n\n- [How beans climb - Acme team](https://youtu.be/a)\n- [Worms - Shed team](https://youtu.be/b)\n- [Compost - Bed team](https://youtu.be/c)\n");

    assertThat(findings.talks())
        .allSatisfy(talk -> assertThat(talk.event()).isEqualTo("SoilConf 2021"));
  }

  @Test
  void codesOfSessionsAreNoEvents() {
    var findings =
        Extraction.of(
            """
            # Notes from SoilConf 2019

            ## Attended talks

            1. [ABC203 - How beans climb](ABC203.md)
            2. [DEF301-R - What worms do all day](DEF301.md)
            3. [XYZ320 - Compost in the open](XYZ320.md)
            """);

    assertThat(Extraction.titles(findings))
        .containsExactly("How beans climb", "What worms do all day", "Compost in the open");
    assertThat(findings.talks())
        .allSatisfy(talk -> assertThat(talk.event()).isIn(null, "SoilConf 2019"));
    assertThat(findings.events()).hasSize(1);
  }

  @Test
  void severalPeopleBesideATitleAreNoEvent() {
    var findings =
        Extraction.of(
            """
            # SoilConf talks

            ## SoilConf 2021- Leeds

            - [Beans for you - Anna Lopez, Acme & Peter Wong, Globex](https://youtu.be/a)
            - [Worms at work - Maria Silva & Tom Berg](https://youtu.be/b)
            - [Compost in the open - Tim Okafor & Ada Chen, Acme](https://youtu.be/c)
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk) + " | " + talk.event())
        .containsExactly(
            "Beans for you | Anna Lopez @Acme; Peter Wong @Globex | SoilConf 2021",
            "Worms at work | Maria Silva; Tom Berg | SoilConf 2021",
            "Compost in the open | Tim Okafor @Acme; Ada Chen @Acme | SoilConf 2021");
  }

  @Test
  void peopleBesideTitlesAreNoEvents() {
    var findings =
        Extraction.of(
            "# Talks\n\n- [How beans climb - Anna Lopez (2018)](https://youtu.be/a)\n- [Peter Wong - Worms at work](https://youtu.be/b)\n- [Compost in the open - Maria Silva](https://youtu.be/c)\n");

    assertThat(findings.events()).isEmpty();
    assertThat(findings.talks())
        .extracting(Extraction::speakers)
        .containsExactly("Anna Lopez", "Peter Wong", "Maria Silva");
  }

  @Test
  void eventsBeforeColonsAreKnownByTheirNames() {
    var findings =
        Extraction.of(
            """
            # Talks

            - [SoilConf 2021: Beans: a short life](https://speakerdeck.com/a/b)
            - [Soil Summit 2022: "Worms at work"](https://speakerdeck.com/a/c) *invited*
            - [Shed13: Compost in the open](https://speakerdeck.com/a/d)
            """);

    assertThat(Extraction.titles(findings))
        .containsExactly("Beans: a short life", "Worms at work", "Compost in the open");
    assertThat(findings.talks())
        .extracting(FoundTalk::event)
        .containsExactly("SoilConf 2021", "Soil Summit 2022", "Shed13");
  }
}
