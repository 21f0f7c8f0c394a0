package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFirstLineRecogniserTest {

  @Test
  void datedLinesTellTheSpeakerAndTheTitle() {
    var findings =
        Extraction.of(
            """
            # Bean Circle

            ## Slides from past meetups

            2021-01-19: [Anna Lopez](https://anna.example) - How beans climb ([slides](https://anna.example/beans.pdf))

            2021-02-16:
              Peter Wong and Maria Silva - Intro to the [`poles`](https://poles.example) library
              ([handout](https://poles.example/h), papers: [one](https://poles.example/1))

            2021-03-16: Xi Vool and Ada Miller: Compost in the open
            """);

    assertThat(findings.talks())
        .extracting(
            talk ->
                "%s | %s | %s"
                    .formatted(talk.title(), Extraction.speakers(talk), Extraction.date(talk)))
        .containsExactly(
            "How beans climb | Anna Lopez | 2021-01-19 stated",
            "Intro to the poles library | Peter Wong; Maria Silva | 2021-02-16 stated",
            "Compost in the open | Xi Vool; Ada Miller | 2021-03-16 stated");
    assertThat(Extraction.links(findings.talks().getFirst()))
        .isEqualTo("slides https://anna.example/beans.pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {" - ", " -- ", " – ", ": "})
  void itemsWrittenAlikeBelowTalks(String mark) {
    var findings =
        Extraction.of(
            "# Talks\n\n- Anna Lopez%sHow beans climb\n- Peter Wong%sWhat worms do all day\n"
                .formatted(mark, mark));

    assertThat(findings.talks())
        .extracting(talk -> Extraction.speakers(talk) + " | " + talk.title())
        .containsExactly("Anna Lopez | How beans climb", "Peter Wong | What worms do all day");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [Anna Lopez - How beans climb](beans.md)\n- [Peter Wong (Acme) - What worms do](worms.md)\n",
        "- [How beans climb - Anna Lopez](beans.md)\n- [What worms do - Peter Wong (Acme)](worms.md)\n"
      })
  void itemsMayBeLinksToNotes(String list) {
    assertThat(Extraction.of("# Talks\n\n" + list).talks())
        .extracting(talk -> Extraction.speakers(talk) + " | " + talk.title())
        .containsExactly("Anna Lopez | How beans climb", "Peter Wong @Acme | What worms do");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Talks\n\n- Anna Lopez - How beans climb\n",
        "# Talks\n\n- Bean Pole - A tool that holds beans\n- Worm Box - A box that holds worms\n",
        "# Releases\n\n- Anna Lopez - Fixed the pole\n- Peter Wong - Fixed the box\n",
        "# News\n\n2021-01-19: Released the pole - it holds\n\n2021-02-16: Released the box - it too\n"
      })
  void otherLinesAreNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }

  @Test
  void recordingsThatSetTheTitleOff() {
    var findings =
        Extraction.of(
            """
            # Worth watching

            ## 2019
            * [Anna Lopez: **How beans climb**](https://youtu.be/aaa)

            ## 2020
            * [Peter Wong: **What worms do all day**](https://youtu.be/bbb)
            * [Xi Vool: **Compost: the whole story**](https://youtu.be/ccc)
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactlyInAnyOrder(
            "How beans climb | Anna Lopez",
            "What worms do all day | Peter Wong",
            "Compost: the whole story | Xi Vool");
  }

  @Test
  void twoRecordingsThatSetSomethingOffAreNoHabit() {
    var findings =
        Extraction.of(
            """
            * [Anna Lopez: **How beans climb**](https://youtu.be/aaa)
            * [Peter Wong: **What worms do all day**](https://youtu.be/bbb)
            """);

    assertThat(findings.talks()).isEmpty();
  }

  @Test
  void theDateMayBeginWithItsMonth() {
    assertThat(
            Extraction.told(
                """
                # Bean seminar

                <b>Spring 2024 Schedule</b>

                - Jan 26: Organizational meeting at tea time
                - Feb 2: Anna Lopez: Climbing algebras
                - Friday, Feb 9: Peter Wong: Pots and what we wish we knew about them

                ## Talks of last year

                - Mar 3, 2023: Maria Silva: Compost in the open
                """))
        .containsExactly(
            "Climbing algebras | Anna Lopez | Bean seminar | 2024-02-02 heading | talk",
            "Pots and what we wish we knew about them | Peter Wong | Bean seminar | 2024-02-09 stated | talk",
            "Compost in the open | Maria Silva | Bean seminar | 2023-03-03 stated | talk");
  }

  @Test
  void placesBeforeMeetingsAreNobody() {
    assertThat(
            Extraction.told(
                """
                # Upcoming talks

                - Jan 23. Ann Arbor, US - Ann Arbor Bean Meetup.
                - Jan 30. Victoria, CA - Bean gathering and talks.
                """))
        .isEmpty();
  }

  @Test
  void aRemarkBehindAQuotedTitleIsNoPartOfIt() {
    assertThat(
            Extraction.told(
                """
                # What to see at SoilConf 2014

                These talks sound interesting:

                * Anna Miller: "Real-time beans in pots" (I guess they get quite busy)
                * Tom Berg: "How worms power the soil" (Sorry, no comment.)
                * Maria Lopez: Beans in the open, <https://vimeo.com/1>
                """))
        .containsExactly(
            "Real-time beans in pots | Anna Miller | SoilConf 2014 | 2014-01-01..2014-12-31 event | talk",
            "How worms power the soil | Tom Berg | SoilConf 2014 | 2014-01-01..2014-12-31 event | talk",
            "Beans in the open | Maria Lopez | SoilConf 2014 | 2014-01-01..2014-12-31 event | talk");
  }

  @Test
  void emphasisedTitlesBehindNamesAreTalksOfTheirEvening() {
    assertThat(
            Extraction.told(
                """
                # 22nd June 2016 (#53)

                * Anna Miller - *Building complex beds*
                * Tom Berg - *Soil failure in production*

                # House keeping

                * Maria Lopez - *coffee*
                """))
        .containsExactly(
            "Building complex beds | Anna Miller |  | 2016-06-22 heading | talk",
            "Soil failure in production | Tom Berg |  | 2016-06-22 heading | talk");
  }
}
