package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditedListRecogniserTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      textBlock =
          """
          - 14h15 - Beans at Night - Ada Miller;Beans at Night;Ada Miller;0
          - 14:15 - 15:00 Beans at Night - Ada Miller (Greenhouse);Beans at Night;Ada Miller @Greenhouse;0
          1. Beans at Night - Ada Miller ([slides](https://speakerdeck.com/a/b));Beans at Night;Ada Miller;1
          1. Beans at Night by Ada Miller [video](https://youtu.be/x);Beans at Night;Ada Miller;1
          1. 밤의 콩 - 김도윤 ([발표자료](https://speakerdeck.com/a/b));밤의 콩;김도윤;1
          """)
  void readsATitleAndItsSpeaker(String line, String title, String speaker, int links) {
    var findings = Extraction.of("# Meetup\n\n## Talks\n\n" + line + "\n");

    assertThat(Extraction.titles(findings)).containsExactly(title);
    FoundTalk talk = findings.talks().getFirst();
    assertThat(Extraction.speakers(talk)).isEqualTo(speaker);
    assertThat(talk.links()).hasSize(links);
  }

  @Test
  void quotedTitlesBelowDaysNeedNoWordForTalks() {
    var findings =
        Extraction.of(
            """
            # Der Schuppen

            ## 15. Juni 2017
            * "Bohnen in der Nacht" - Anna Lopez (Acme)

            ## 9. März 2017
            * ["Langsame Erde"](https://speakerdeck.com/a/erde) - Peter Wong
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.date(talk))
        .containsExactly(
            "Bohnen in der Nacht | 2017-06-15 heading", "Langsame Erde | 2017-03-09 heading");
  }

  @Test
  void sayingsOfPeopleAreNone() {
    var findings =
        Extraction.of("# Sayings\n\n* \"Plant early\" - Anna Lopez\n* \"Dig deep\" - Peter Wong\n");

    assertThat(findings.talks()).isEmpty();
  }

  @Test
  void itemsWrittenAlikeSpeakForEachOther() {
    var findings =
        Extraction.of("## Talks\n\n- Beans at Night - Ada Miller\n- Slow Soil - Anna Lopez\n");

    assertThat(Extraction.titles(findings)).containsExactly("Beans at Night", "Slow Soil");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Beans at Night - Ada Miller",
        "- 14:15 - Lunch - Ada Miller",
        "- 14:15 - Beans at Night",
        "- [Beans at Night](https://blog.example/beans) by Ada Miller",
        "- [Beans v0.5](https://github.com/a/beans) - Ada Miller"
      })
  void otherItemsAreNone(String line) {
    assertThat(Extraction.of("# Notes\n\n## Talks\n\n" + line + "\n").talks()).isEmpty();
  }

  @Test
  void listsOfOtherThingsAreNotRead() {
    var findings =
        Extraction.of(
            "# Talks\n\n## Books\n\n- Beans at Night - Ada Miller\n- Slow Soil - Ada Miller\n");

    assertThat(findings.talks()).isEmpty();
  }

  @Test
  void aNumberedMeetupHoldsTalks() {
    var findings =
        Extraction.of(
            """
            # Bean club

            ### Meetup #2

            * [How beans climb](https://github.com/club/slides/tree/main/beans) (Ada Miller)
            * [Slow soil](https://github.com/club/slides/tree/main/soil) (Clara Nobre)
            """);

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb", "Slow soil");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Past meetups", "MEET-UPS", "Événements passés"})
  void theDaysOfAListOfMeetingsHoldTalks(String heading) {
    var findings =
        Extraction.of(
            """
            # Gardeners of Leeds

            ## %s

            ### #14 - 2019-05-09

            - Slow soil: a draft by [Anna Lopez](https://anna.example)
            - Peas for grown-ups by Luka Horvat, [Acme](https://acme.example)

            ### #13 - 2019-04-11

            - Beans at night by Ada Miller ([code](https://github.com/a/b))

            ## Sponsors

            - Acme
            """
                .formatted(heading));

    assertThat(Extraction.titles(findings))
        .containsExactly("Slow soil: a draft", "Peas for grown-ups", "Beans at night");
    assertThat(findings.talks())
        .extracting(talk -> Extraction.speakers(talk) + " " + Extraction.date(talk))
        .containsExactly(
            "Anna Lopez 2019-05-09 heading",
            "Luka Horvat @Acme 2019-05-09 heading",
            "Ada Miller 2019-04-11 heading");
  }

  @Test
  void aDayBelowOtherHeadingsIsNoMeeting() {
    var findings =
        Extraction.of(
            """
            ## Releases

            ### 2019-05-09

            - Faster digging by Anna Lopez
            - Sharper spades by Ada Miller
            """);

    assertThat(findings.talks()).isEmpty();
  }

  @Test
  void namesInBracketsBehindFoldersAreAHabitOfTheNote() {
    var findings =
        Extraction.of(
            """
            # Talks

            ## Meetup #1

            - [How beans climb](https://github.com/a/b/tree/main/1) (Anna Lopez)
            - [What worms do](https://github.com/a/b/tree/main/2) (Peter Wong)

            ## Meetup #2

            - [Compost in the open](https://github.com/a/b/tree/main/3) (Maria Silva)
            """);

    assertThat(findings.talks())
        .extracting(Extraction::speakers)
        .containsExactly("Anna Lopez", "Peter Wong", "Maria Silva");
  }
}
