package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import app.lanyard.model.SpeakerRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTalkRecogniserTest {

  private static final String REPORT = "# GardenCon 2024, day one\n\nThe hall was full.\n\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Miller from Acme discussed watering beans at night. | Watering beans at night | Ada Miller @Acme | talk
          Ada Miller (Acme) and Bo Chen (Globex) shared how they moved 40 gardens. | How they moved 40 gardens | Ada Miller @Acme; Bo Chen @Globex | talk
          In her keynote, Anna Miller of Acme showed the future of compost. | Future of compost | Anna Miller @Acme | keynote
          Anna Miller, who works at Acme, gave a great talk on slow soil. | Slow soil | Anna Miller @Acme | talk
          Anna Miller, the head of worms at Acme, gave a lightning talk about slow soil. | Slow soil | Anna Miller @Acme | lightning
          Tom Okafor and Ravi from Globex presented a tool for raised beds. | Tool for raised beds | Tom Okafor @Globex; Ravi @Globex | talk
          A workshop on grafting was led by Anna Miller and Tom Okafor. | Grafting | Anna Miller; Tom Okafor | workshop
          The day ended with a presentation by Anna Miller from Acme comparing rakes and hoes. | Comparing rakes and hoes | Anna Miller @Acme | talk
          The session I liked most was led by Anna Miller from Acme, discussing the use of rain. | Use of rain | Anna Miller @Acme | talk
          I liked Anna Miller’s talk about bees in cities, which was funny. | Bees in cities | Anna Miller | talk
          I watched the panel on city bees with Anna Miller, Tom Okafor (Acme) and Maria Lopez. | City bees | Anna Miller; Tom Okafor @Acme; Maria Lopez | panel
          The opening remarks were delivered by a panel of growers including Anna Miller and Tom Okafor, founder of Acme. | Opening remarks | Anna Miller; Tom Okafor @Acme | opening
          “How beans climb” by Anna Miller was my favourite. | How beans climb | Anna Miller | talk
          *A Small Story About Large Beans* by Henrik Solberg was my favourite. | A Small Story About Large Beans | Henrik Solberg | talk
          Besonders gut war „Wie Bohnen klettern“ von Anna Miller. | Wie Bohnen klettern | Anna Miller | talk
          My favourite was *How beans climb*, a talk by Anna Miller (Acme). | How beans climb | Anna Miller @Acme | talk
          I attended [How beans climb](https://example.org/beans) by Anna Miller. | How beans climb | Anna Miller | talk
          Anna Miller presented **How beans climb** after lunch. | How beans climb | Anna Miller | talk
          Anna Miller gave a keynote called “Soil is slow”. | Soil is slow | Anna Miller | keynote
          Hilde Brunvoll gave a good talk on “The Soil Water Planner” that I liked. | The Soil Water Planner | Hilde Brunvoll | talk
          Hilde Brunvoll spoke about “Slow Soil with less-rain”. | Slow Soil with less-rain | Hilde Brunvoll | talk
          I like how Anna Miller does her talks, so I chose *Soil, air, rain* done by Anna Miller and Tom Okafor of Acme. | Soil, air, rain | Anna Miller @Acme; Tom Okafor @Acme | talk
          Anna Miller made her point with a talk that was about the price of seeds. | Price of seeds | Anna Miller | talk
          Anna Miller talked about mulch and Tom Okafor spoke about the art of pruning. | Mulch | Anna Miller | talk
          Anna Miller von Acme sprach über Regenwürmer. | Regenwürmer | Anna Miller @Acme | talk
          Ana López habló sobre las abejas. | Abejas | Ana López | talk
          A keynote from Anna Miller. She explained why roots need air. | Why roots need air | Anna Miller | keynote
          Anna Miller walked on stage. She began her keynote with a joke. | Keynote by Anna Miller | Anna Miller | keynote
          Anna Miller (Acme) talked about eBPF and more. | eBPF and more | Anna Miller @Acme | talk
          """)
  void sentencesTellOfTalks(String text, String title, String speakers, String kind) {
    var findings = Extraction.of(REPORT + text + "\n");

    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.title()).isEqualTo(title);
    assertThat(Extraction.speakers(talk)).isEqualTo(speakers);
    assertThat(talk.kind().wireName()).isEqualTo(kind);
    assertThat(talk.event()).isEqualTo("GardenCon 2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thanks to Anna Miller from Acme for the ride.",
        "Anna Miller from Acme introduced me to Tom Okafor.",
        "I met Anna Miller from Acme at the booth.",
        "Anna Miller discussed dinner plans.",
        "Red Hat presented a new release.",
        "The hall was booked by Anna Miller.",
        "Anna Miller from Acme explained it in her book.",
        "There was a talk by someone from Acme.",
        "We shared a taxi with Anna Miller.",
        "I gave a talk."
      })
  void otherSentencesTellOfNone(String text) {
    assertThat(Extraction.of(REPORT + text + "\n").talks()).isEmpty();
  }

  @Test
  void aNoteAboutNoEventTellsOfOtherThings() {
    var findings =
        Extraction.of("# Why I dig\n\nAnna Miller from Acme discussed watering beans at night.\n");

    assertThat(findings.talks()).isEmpty();
  }

  @Test
  void twoPeopleInOneSentenceMayGiveATalkEach() {
    var findings =
        Extraction.of(
            REPORT + "Anna Miller talked about mulch and Tom Okafor spoke about pruning.\n");

    assertThat(Extraction.titles(findings)).containsExactly("Mulch", "Pruning");
  }

  @Test
  void whatIsSaidLaterOfASpeakerIsMoreOfTheSameTalk() {
    var findings =
        Extraction.of(
            REPORT
                + "Anna Miller from Acme discussed watering. Anna Miller then showed a hose.\n\n"
                + "Anna Miller from Acme explained how to save water.\n");

    assertThat(Extraction.titles(findings)).containsExactly("Watering");
  }

  @Test
  void theTextBelowATitleTellsOfThatTalk() {
    var findings =
        Extraction.of(
            REPORT
                + "## [How beans climb](https://sched.co/1aaaa)\n\n"
                + "Anna Miller from Acme discussed watering beans at night.\n");

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb");
    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo("Anna Miller @Acme");
  }

  @Test
  void aHeadingSaysThatSentencesAreAboutTalks() {
    var findings =
        Extraction.of(
            REPORT
                + "## Keynotes\n\n[Demba Okoro](https://twitter.com/x) discussed seeds in schools.\n");

    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.title()).isEqualTo("Seeds in schools");
    assertThat(talk.kind().wireName()).isEqualTo("keynote");
  }

  @Test
  void theWritersOwnTalkHasTheAuthorForItsSpeaker() {
    String body = REPORT + "I gave a talk on dry soil and it went well.\n";
    FoundTalk named = Extraction.of("---\nauthor: Anna Miller\n---\n" + body).talks().getFirst();
    FoundTalk unnamed = Extraction.of(body).talks().getFirst();

    assertThat(named.title()).isEqualTo("Dry soil");
    assertThat(Extraction.speakers(named)).isEqualTo("Anna Miller");
    assertThat(unnamed.speakers()).isEmpty();
    assertThat(unnamed.ownerRole()).isEqualTo("Speaker");
  }

  @Test
  void aHandleBesideANameIsNoTitle() {
    var findings =
        Extraction.of(
            """
            # SoilConf 2016 highlights

            - Anna Miller ([@anna](https://twitter.com/anna)) and Tom Berg ([@tom](https://twitter.com/tom)) talked about [How beans climb](https://a.example/1.pdf). Fine.
            - Maria Lopez([@maria](https://twitter.com/maria)) conducted a workshop about [What worms do](https://a.example/2.pdf).
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk) + " | " + talk.kind())
        .containsExactly(
            "How beans climb | Anna Miller; Tom Berg | TALK",
            "What worms do | Maria Lopez | WORKSHOP");
  }

  @Test
  void linksInTheSentenceAreTheTalks() {
    var findings =
        Extraction.of(
            REPORT
                + "Anna Miller from Acme discussed mulch ([slides](https://speakerdeck.com/a/b)).\n");

    assertThat(Extraction.links(findings.talks().getFirst()))
        .isEqualTo("slides https://speakerdeck.com/a/b");
  }

  @Test
  void thePersonIsToldWhy() {
    assertThat(reason("Anna Miller from Acme discussed mulch."))
        .isEqualTo("A sentence says that they spoke about it");
    assertThat(reason("“How beans climb” by Anna Miller was fun."))
        .isEqualTo("A sentence names its title and who gave it");
    assertThat(reason("I gave a talk on dry soil."))
        .isEqualTo("A sentence says that the note's author gave it");
  }

  @Test
  void aModeratorIsOne() {
    var findings =
        Extraction.of(REPORT + "A panel on city bees was moderated by Anna Miller (Acme).\n");

    assertThat(findings.talks().getFirst().speakers().getFirst().role())
        .isEqualTo(SpeakerRole.MODERATOR);
  }

  private static String reason(String text) {
    return Extraction.of(REPORT + text + "\n").talks().getFirst().reason();
  }

  @Test
  void aLinkedNameBehindTheEmphasisedTitleIsThePerson() {
    var findings =
        Extraction.of(
            "# SoilConf 2024\n\nThe keynote *Bean Wrestling* by [Ludmia Qarst](https://qarst.example/) was good.\n");

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly("Bean Wrestling | Ludmia Qarst");
  }

  @Test
  void emphasisMayStandInQuotationMarks() {
    assertThat(
            Extraction.of(
                    """
                    # SoilConf 2015

                    Next up was '*How beans climb*' by Anna Miller in the climbing track.
                    """)
                .talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly("How beans climb | Anna Miller");
  }
}
