package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.model.Findings;
import app.lanyard.model.FoundTalk;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import app.lanyard.model.TalkKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTalkRecogniserTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date: 2024-05-03 23:30:00-08:00                              | 2024-05-03 stated
          date: "2024-05-03T01:15:00+09:00"                            | 2024-05-03 stated
          start: 2024-05-03T09:00:00Z                                  | 2024-05-03 stated
          start_datetime: 2024-05-03 09:00                             | 2024-05-03 stated
          startTime: 2024-05-03T09:00, end_time: 2024-05-03T10:00      | 2024-05-03 stated
          start_date: 2024-05-03, end_date: 2024-05-04                 | 2024-05-03..2024-05-04 stated
          start: "09:00", date: 3 May 2024                             | 2024-05-03 stated
          talk_date: 2024-05-03, date: 2024-01-01                      | 2024-05-03 stated
          """)
  void keepsTheDayThatIsWritten(String keys, String date) {
    FoundTalk talk = only("---\n{title: Pruning, speakers: [Rosa Fern], " + keys + "}\n---\n");

    assertThat(Extraction.date(talk)).isEqualTo(date);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          speakers: [Rosa Fern, Ilse Moor]                       | Rosa Fern; Ilse Moor
          speaker: Rosa Fern (Meadow Labs)                       | Rosa Fern @Meadow Labs
          speaker: "[[Rosa Fern]]"                               | Rosa Fern
          presenters: [{name: Rosa Fern, company: Meadow Labs}]  | Rosa Fern @Meadow Labs
          speakers: [{firstName: Rosa, lastName: Fern}]          | Rosa Fern
          instructors: [{name: Rosa Fern, org: {name: Meadow}}]  | Rosa Fern @Meadow
          presenter_slugs: [rosa-fern, ilse]                     | rosa-fern; ilse
          speakers: "rosa-fern, ilse-moor"                       | rosa-fern; ilse-moor
          speakers: [/speakers/rosa-fern/]                       | rosa-fern
          speakers: [{slug: rosa-fern}]                          | rosa-fern
          """)
  void readsTheSpeakers(String keys, String speakers) {
    FoundTalk talk = only("---\n{title: Pruning roses, date: 2024-05-03, " + keys + "}\n---\n");

    assertThat(Extraction.speakers(talk)).isEqualTo(speakers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          presenter_slugs: [Rosa-Fern]   | Rosa-Fern | rosa-fern
          speakers: [rosa_f]             | rosa_f    | rosa_f
          speakers: ["@rosaf"]           | rosaf     | rosaf
          speakers: [Rosa Fern]          | Rosa Fern |
          speakers: [Rosa]               | Rosa      |
          """)
  void aHandleIsToldFromAName(String keys, String name, String handle) {
    FoundTalk talk = only("---\n{title: Pruning roses, date: 2024-05-03, " + keys + "}\n---\n");

    assertThat(talk.speakers())
        .containsExactly(new SpeakerCredit(name, null, SpeakerRole.SPEAKER, handle));
  }

  @Test
  void tellsThoseWhoModerateFromThoseWhoSpeak() {
    FoundTalk talk =
        only(
            """
            ---
            title: What next for hedges?
            panelists: [Rosa Fern, Ilse Moor]
            moderator: Ada Reed
            ---
            """);

    assertThat(talk.speakers())
        .containsExactlyInAnyOrder(
            new SpeakerCredit("Rosa Fern", null, SpeakerRole.PANELIST),
            new SpeakerCredit("Ilse Moor", null, SpeakerRole.PANELIST),
            new SpeakerCredit("Ada Reed", null, SpeakerRole.MODERATOR));
  }

  @Test
  void readsAllThatASessionsPageSays() {
    FoundTalk talk =
        only(
            """
            ---
            layout: session-details
            title: Grafting in an afternoon
            category: tutorials
            room: Glasshouse
            presenters:
              - rosa-fern
            start_datetime: 2023-06-01 13:30:00+02:00
            end_datetime: 2023-06-01 17:00:00+02:00
            abstract: Bring a knife.
            video_url: https://www.youtube.com/watch?v=abc
            links:
              - name: Slides
                url: https://example.org/grafting
            image: https://example.org/grafting.png
            ---

            Bring a sharp knife and an apple tree.
            """,
            "_schedule/tutorials/grafting.md");

    assertThat(talk.title()).isEqualTo("Grafting in an afternoon");
    assertThat(talk.kind()).isEqualTo(TalkKind.TUTORIAL);
    assertThat(talk.abstractText()).isEqualTo("Bring a knife.");
    assertThat(Extraction.date(talk)).isEqualTo("2023-06-01 stated");
    assertThat(Extraction.links(talk))
        .isEqualTo(
            "recording https://www.youtube.com/watch?v=abc; slides https://example.org/grafting");
    assertThat(talk.reason())
        .isEqualTo(
            "The note is the page of one session: its speakers, its layout, its folder, its times,"
                + " its room or track say so.");
    assertThat(talk.span().startLine()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{layout: session, title: Pruning, authors: [rosa], room: A, date: 2024-05-03}",
        "{collection: talks, type: Talk, title: Pruning, venue: Moor Hall, date: 2024-05-03}",
        "{layout: talk, title: Lightning talks, speakers: [rosa], room: A, date: 2024-05-03}",
        "{title: Pruning, speaker: Rosa Fern}"
      })
  void isASession(String header) {
    assertThat(Extraction.of("---\n" + header + "\n---\n").talks()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{title: Why I prune, author: Rosa Fern, date: 2024-05-03, layout: post}",
        "{title: Why I prune, authors: [Rosa Fern], date: 2024-05-03, category: talks}",
        "{layout: session, title: Lunch, room: Hall, start: 2024-05-03 12:00, end: 2024-05-03 13:00}",
        "{layout: session, title: Early lunch, category: talks, room: Hall, date: 2024-05-03}",
        "{layout: session, title: Quiet room, category: talks, room: 4, date: 2024-05-03}",
        "{layout: session, title: Apples, category: social-event, speakers: [rosa], room: 4}",
        "{layout: session, title: Sprints, category: sprints, room: 4, date: 2024-05-03}",
        "{title: Speakers, speakers: [Rosa Fern, Ilse Moor]}",
        "{title: A day out, date: 2024-05-03, room: Moor Hall}",
        "{title: Episode 4, hosts: [Rosa Fern], date: 2024-05-03}"
      })
  void isNone(String header) {
    assertThat(Extraction.of("---\n" + header + "\n---\nText.\n").talks()).isEmpty();
  }

  @Test
  void readsAProgrammeInOneHeader() {
    Findings found =
        Extraction.of(
            """
            ---
            title: GardenConf 2024
            days:
              - date: 2024-05-03
                sessions:
                  - {title: Pruning roses, speakers: [Rosa Fern], time: "09:00"}
                  - {title: Lunch, time: "12:00"}
              - date: 2024-05-04
                sessions:
                  - title: Moss on stone
                    type: keynote
                    speakers:
                      - {name: Ilse Moor, affiliation: Meadow Labs}
            ---
            """);

    assertThat(found.talks())
        .extracting(
            FoundTalk::title, Extraction::date, Extraction::speakers, FoundTalk::kind, this::line)
        .containsExactly(
            tuple("Pruning roses", "2024-05-03 stated", "Rosa Fern", TalkKind.TALK, 6),
            tuple(
                "Moss on stone",
                "2024-05-04 stated",
                "Ilse Moor @Meadow Labs",
                TalkKind.KEYNOTE,
                10));
    assertThat(found.talks()).extracting(FoundTalk::event).containsOnly("GardenConf 2024");
  }

  @Test
  void readsTheTalksThatAPageListsAsData() {
    Findings found =
        Extraction.of(
            """
            ---
            title: Speaking
            talks:
              - {title: Pruning roses, conference: GardenConf, date: 2019-05-03}
              - {title: Undated thoughts}
            ---
            """);

    assertThat(Extraction.titles(found)).containsExactly("Pruning roses");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        ```yaml
        - title: Pruning roses
          speakers: [Rosa Fern]
          date: 2024-05-03
        ```
        """,
        """
        ```yml
        sessions:
          - title: Pruning roses
            presenters: Rosa Fern
            start: 2024-05-03 09:00
        ```
        """,
        """
        ```json
        [{"title": "Pruning roses", "speakers": [{"name": "Rosa Fern"}], "date": "2024-05-03"}]
        ```
        """
      })
  void readsAProgrammeInABlockOfData(String block) {
    Findings found = Extraction.of("# GardenConf\n\n" + block);

    assertThat(found.talks())
        .extracting(talk -> talk.title() + ", " + Extraction.speakers(talk) + ", " + line(talk))
        .containsExactly("Pruning roses, Rosa Fern, " + (block.contains("sessions:") ? 5 : 4));
    assertThat(Extraction.date(found.talks().getFirst())).isEqualTo("2024-05-03 stated");
  }

  @Test
  void codeThatIsNoProgrammeIsLeftAlone() {
    String text = "# X\n\n```yaml\nspeaker: {volume: 3, title: Left}\n```\n";

    assertThat(Extraction.of(text).talks()).isEmpty();
  }

  private int line(FoundTalk talk) {
    return talk.span().startLine();
  }

  private static FoundTalk only(String text) {
    return only(text, "notes/note.md");
  }

  private static FoundTalk only(String text, String path) {
    List<FoundTalk> talks = Extraction.of(text, path).talks();
    assertThat(talks).hasSize(1);
    return talks.getFirst();
  }

  @Test
  void aPageGivenAtAnEventByItsAuthorsWithItsSlides() {
    var findings =
        Extraction.of(
            """
            ---
            title: Reports that survive
            author: Ada Miller
            date: 2023-09-20
            event: GardenConf 2023
            slides: https://speakerdeck.com/ada/reports
            ---
            Most reports rot.
            """);

    assertThat(findings.talks()).hasSize(1);
    assertThat(findings.talks().getFirst().event()).isEqualTo("GardenConf 2023");
    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo("Ada Miller");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          event: SoilConf 2021, slides: /s.pdf | Pruning at night; Beans
          event: SoilConf 2021                 |
          slides: /s.pdf                       |
          """)
  void aListOfWhatWasGivenAtEventsHoldsTalks(String keys, @Nullable String titles) {
    String entries =
        """
        items:
          - {date: 2021-05-03, title: Pruning at night, %s}
          - {date: 2020-04-02, title: Beans, event: DevConf 2020}
        """;

    Findings findings = Extraction.of("---\ntitle: Garden\n" + entries.formatted(keys) + "---\n");

    assertThat(String.join("; ", Extraction.titles(findings)))
        .isEqualTo(Objects.requireNonNullElse(titles, ""));
  }

  @Test
  void aPageWithSpeakersMayHaveItsTitleAsAHeading() {
    FoundTalk talk = only("---\ntype: talk\nspeaker: Rosa Fern\n---\n# Pruning at night\n");

    assertThat(talk.title()).isEqualTo("Pruning at night");
  }

  @Test
  void theOwnerOfASiteWhomItCallsAdminIsNotNamed() {
    FoundTalk talk =
        only(
            "---\n{title: Pruning, event: SoilConf, authors: [admin, Rosa Fern], slides: /s.pdf}\n---\n");

    assertThat(Extraction.speakers(talk)).isEqualTo("Rosa Fern");
  }

  @Test
  void aTrackAndBothItsTimesAreASlotOfAProgramme() {
    var page = "---\ntitle: How beans climb\ntrack: Soil\nstart: \"10:00\"\n%s---\n";

    assertThat(Extraction.titles(Extraction.of(page.formatted("end: \"10:45\"\n"))))
        .containsExactly("How beans climb");
    assertThat(Extraction.of(page.formatted("")).talks()).isEmpty();
  }
}
