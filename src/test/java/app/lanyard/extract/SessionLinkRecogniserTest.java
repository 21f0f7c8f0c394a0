package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionLinkRecogniserTest {

  @Test
  void linkedTitlesWithTheirSpeakers() {
    var findings =
        Extraction.of(
            """
            ## Routing

            [Growing up](https://sched.co/1aaaa) by Ada Miller (Acme) and Bo Chen (Globex)

            * [Growing old](https://sched.co/1bbbb)

            All of them: [programme](https://gardencon2025.sched.com/?searchstring=acme)
            """);

    assertThat(Extraction.titles(findings)).containsExactly("Growing up", "Growing old");
    assertThat(Extraction.speakers(findings.talks().getFirst()))
        .isEqualTo("Ada Miller @Acme; Bo Chen @Globex");
  }

  @Test
  void theListBelowALinkTellsTheDay() {
    var findings =
        Extraction.of(
            """
            # Beans at SoilConf Europe 2024

            - [Growing up - Anna Miller, Acme](https://sched.co/1aaaa)
                - When: Wednesday, March 20 • 15:25 - 16:00
                - Where: Barn 7 | Level 7.1 | Room B
            - [Growing old - Tom Berg, Globex](https://sched.co/1bbbb)
                - When: 14:00
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + ", " + Extraction.date(talk))
        .containsExactly(
            "Growing up, 2024-03-20 stated", "Growing old, 2024-01-01..2024-12-31 event");
    assertThat(findings.events().getFirst().location()).isNull();
  }

  @Test
  void aTitleBeforeItsAddress() {
    var findings =
        Extraction.of("peas: Growing peas in winter by Ada Miller: <https://sched.co/1aaaa>\n");

    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.title()).isEqualTo("peas: Growing peas in winter");
    assertThat(Extraction.speakers(talk)).isEqualTo("Ada Miller");
    assertThat(Extraction.links(talk)).isEqualTo("schedule https://sched.co/1aaaa");
  }

  @Test
  void theEventBeforeAColonInRunningText() {
    var findings =
        Extraction.of(
            "We spoke at Soil Summit 2024: [Zero trust in slugs](https://sched.co/1aaaa), too.\n");

    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.event()).isEqualTo("Soil Summit 2024");
    assertThat(Extraction.date(talk)).isEqualTo("2024-01-01..2024-12-31 event");
  }

  @Test
  void aRecordingThatIsCalledATalk() {
    var findings =
        Extraction.of(
            """
            # My first GardenCon EU 2023

            **18 April:** I went to the talk [Why we plant - Ada Miller](https://youtu.be/aaa).

            I also like [this funny video](https://youtu.be/bbb).
            """);

    assertThat(Extraction.titles(findings)).containsExactly("Why we plant");
    assertThat(Extraction.date(findings.talks().getFirst())).isEqualTo("2023-04-18 heading");
  }

  @Test
  void otherLinksOfTheItemBelongToTheTalk() {
    var findings =
        Extraction.of(
            """
            - [Growing up](https://sched.co/1aaaa),
              [🎥 Video](https://youtu.be/aaa),
              [Slides](https://speakerdeck.com/a/b)
            """);

    assertThat(Extraction.links(findings.talks().getFirst()))
        .isEqualTo(
            "schedule https://sched.co/1aaaa; recording https://youtu.be/aaa;"
                + " slides https://speakerdeck.com/a/b");
  }

  @Test
  void aRecordingThatASentenceCallsATalkIsOneWhenItNamesItsSpeaker() {
    var findings =
        Extraction.of(
            "I attended my last talk of the day, i.e. [Slow soil: a history - Anna Miller](https://youtu.be/abc).\n");

    assertThat(Extraction.titles(findings)).containsExactly("Slow soil: a history");
    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo("Anna Miller");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Miller, Acme: a great deep dive     | Ada Miller @Acme
          Ada Miller (Acme) - she showed it live  | Ada Miller @Acme
          Ada Miller (Acme - Labs) and Bo Kettler | Ada Miller @Acme - Labs; Bo Kettler
          Ada Miller (Acme). The best one         | Ada Miller @Acme
          """)
  void whatIsRemarkedBehindTheSpeakersIsNoneOfThem(String behind, String speakers) {
    var findings = Extraction.of("- [Peas in winter](https://sched.co/1aaaa) - " + behind + "\n");

    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo(speakers);
  }

  @Test
  void aSentenceBelowATitleAndItsSpeakersLinksToThatTalk() {
    var findings =
        Extraction.of(
            """
            # Speaking

            ## SoilConf 2021

            ### How beans climb - Anna Lopez & Peter Wong

            We spoke about [poles and strings](https://sched.co/1aaaa).

            ### What worms do - Anna Lopez

            I spoke about [worms in the dark](https://sched.co/1aaab).

            ### Peas in winter - Anna Lopez

            Nothing grew.
            """);

    assertThat(Extraction.titles(findings))
        .containsExactly("How beans climb", "What worms do", "Peas in winter");
    assertThat(Extraction.links(findings.talks().getFirst()))
        .isEqualTo("schedule https://sched.co/1aaaa");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      textBlock =
          """
          - Slides shown at [SoilConf 2021](https://sched.co/1aaaa)~
          - [SoilConf 2021 - How beans climb - Sched](https://sched.co/1aaaa)~How beans climb
          """)
  void theLabelMayBeAnEventsOrThatOfAPage(String line, @Nullable String title) {
    assertThat(Extraction.titles(Extraction.of(line + "\n")))
        .isEqualTo(title == null ? List.of() : List.of(title));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      textBlock =
          """
          - Ada Miller, Acme ([slides](https://soil.example/a.pdf), [recording](https://youtu.be/x))~Ada Miller @Acme
          - Ada Miller (Acme) | [Slides](https://soil.example/a.pdf)~Ada Miller @Acme
          by Ada Miller and Bo Chen [video](https://youtu.be/x)~Ada Miller; Bo Chen
          """)
  void linksBehindTheSpeakersAreNoPartOfThem(String behind, String speakers) {
    var findings =
        Extraction.of("# SoilConf 2021\n\n- [Slow soil](https://sched.co/1aaaa) " + behind);

    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo(speakers);
  }

  @Test
  void linksIntoTheProgrammeOfAConferencesOwnSite() {
    var findings =
        Extraction.of(
            """
            # SoilConf 2024

            + [Growing up in the shade](https://soil.example/2024/schedule/event/shade/) to learn of shade.
            + [Worms & roots](https://soil.example/2024/schedule/event/worms/) and [Bean poles](https://soil.example/2024/schedule/event/poles/) because why not.

            More in [the small room](https://soil.example/2024/schedule/track/small_room/).
            """);

    assertThat(Extraction.titles(findings))
        .containsExactly("Growing up in the shade", "Worms & roots", "Bean poles");
  }

  @ParameterizedTest
  @CsvSource({
    "February 1 - The story of beans, The story of beans",
    "12 May: Meeting of the worms, Meeting of the worms",
    "Worms 3 - ten years later, Worms 3 - ten years later",
    "talk about beans at SoilConf,"
  })
  void theDayBeforeATitleIsNoneOfIt(String label, @Nullable String title) {
    var findings =
        Extraction.of("- [%s](https://soil.example/2024/schedule/event/beans/)\n".formatted(label));

    assertThat(Extraction.titles(findings)).isEqualTo(title == null ? List.of() : List.of(title));
  }

  @Test
  void whoGaveItMayStandInTheMidstOfASentence() {
    assertThat(
            Extraction.of(
                    """
                    # SoilConf 2015

                    The best was [How beans climb][1] by Anna Miller which was
                    long. Another was [What worms really do][2] by Peter
                    Baum: it had worms.

                    [1]: https://us.soilconf.example/2015/schedule/presentation/374/
                    [2]: https://us.soilconf.example/2015/schedule/presentation/375/
                    """)
                .talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly("How beans climb | Anna Miller", "What worms really do | Peter Baum");
  }

  @Test
  void aTitleInBoldTypeMayHaveItsLinkBehindIt() {
    assertThat(
            Extraction.titles(
                Extraction.of(
                    """
                    # SoilConf 2009

                    La primera charla fue **Cómo trepan las
                    habas** ([link](https://ar.soilconf.example/2009/schedule/event/22/)) y gustó.
                    """)))
        .containsExactly("Cómo trepan las habas");
  }
}
