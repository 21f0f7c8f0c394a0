package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import app.lanyard.model.TalkKind;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTalkRecogniserTest {

  @Test
  void aHeadingThatLinksToASession() {
    var findings =
        Extraction.of(
            """
            # GardenCon North America 2025

            ## [[Keynote] Trust in trees](https://sched.co/1aaaa)

            **Abstract:**

            Trees stand.

            * [Recording](https://youtu.be/aaa)
            * 9000+ attendees
            """);

    FoundTalk talk = findings.talks().getFirst();
    assertThat(findings.talks()).hasSize(1);
    assertThat(talk.title()).isEqualTo("[Keynote] Trust in trees");
    assertThat(talk.kind()).isEqualTo(TalkKind.KEYNOTE);
    assertThat(talk.event()).isEqualTo("GardenCon North America 2025");
    assertThat(Extraction.date(talk)).isEqualTo("2025-01-01..2025-12-31 event");
    assertThat(talk.abstractText()).isEqualTo("Trees stand.");
    assertThat(talk.reason()).isEqualTo("A heading that links to a conference schedule");
  }

  @Test
  void whereNearlyAllOfALevelAreTalksOneSiblingIsEnough() {
    var days =
        IntStream.rangeClosed(1, 3)
            .mapToObj(
                day ->
                    "# Day %d\n\n### How beans climb %d - Anna Miller, Acme\n\nA\n\n### What worms do %d - Tom Berg, Globex\n\nB\n\n"
                        .formatted(day, day, day))
            .collect(Collectors.joining());
    var findings =
        Extraction.of(
            "# My SoilConf 2024\n\n"
                + days
                + "# Day 4\n\n### Compost in the open - Maria Lopez, Acme\n\nC\n\n### Seeds that nobody wants\n\nD\n");

    assertThat(Extraction.titles(findings))
        .hasSize(8)
        .endsWith("Compost in the open", "Seeds that nobody wants");
  }

  @Test
  void linksBehindATitleAreNoPartOfIt() {
    var findings =
        Extraction.of(
            """
            # SoilConf 2024 recap

            ##### How beans climb ([Recording](https://youtu.be/aaa)/[Slides](https://drive.google.com/file/d/1/view))

            _Speakers: Anna Miller & Tom Berg @ Acme_

            ##### Keynote ([Recording](https://youtu.be/bbb))

            _Speaker: Maria Lopez @ Globex_
            """);

    assertThat(findings.talks())
        .extracting(
            talk ->
                talk.title() + " | " + Extraction.speakers(talk) + " | " + Extraction.links(talk))
        .containsExactly(
            "How beans climb | Anna Miller @Acme; Tom Berg @Acme | recording https://youtu.be/aaa;"
                + " slides https://drive.google.com/file/d/1/view",
            "Keynote | Maria Lopez @Globex | recording https://youtu.be/bbb");
  }

  @Test
  void aLinkedHeadingWithItsSpeakersAndADateLine() {
    var findings =
        Extraction.of(
            """
            ---
            title: Tree talks at GardenCon NA 2022
            date: 2022-10-17
            ---
            ## Soil Day

            ### [Roots - and leaves - Ada Miller, Acme & Bo Chen, Globex](https://sched.co/1aaaa)

            Monday, October 24 • 9:15am - 9:20am

            What roots do.
            """);

    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.title()).isEqualTo("Roots - and leaves");
    assertThat(Extraction.speakers(talk)).isEqualTo("Ada Miller @Acme; Bo Chen @Globex");
    assertThat(talk.event()).isEqualTo("Soil Day");
    assertThat(Extraction.date(talk)).isEqualTo("2022-10-24 stated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- speaker: [Ada Miller](https://example.org/ada)",
        "**Speakers**: Ada Miller",
        "Referentin: Ada Miller",
        "🎤 *with Ada Miller*",
        "- [🎙️ Ada Miller](https://example.org/ada)",
        ":microphone: Ada Miller",
        "讲者：Ada Miller"
      })
  void fieldsBelowNameTheSpeaker(String field) {
    var findings = Extraction.of("# Notes\n\n## Trees in cities\n\n" + field + "\n");

    assertThat(Extraction.titles(findings)).containsExactly("Trees in cities");
    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo("Ada Miller");
  }

  @Test
  void signsAnnounceEventAndLinks() {
    var findings =
        Extraction.of(
            """
            # Speaking

            ## 2024

            ### **Trees in cities**
            📅 *GardenCon EU 2024* | Paris, France
            🎤 *Panel Discussion*
            🎥 [Video](https://youtu.be/aaa) | 🔗 [Event Details](https://sched.co/1aaaa)

            ## 2023

            ### **Beans in boxes**
            📅 *Some Gathering* | Virtual
            🎥 [Video](https://youtu.be/bbb)
            """);

    FoundTalk first = findings.talks().getFirst();
    assertThat(first.title()).isEqualTo("Trees in cities");
    assertThat(first.event()).isEqualTo("GardenCon EU 2024");
    assertThat(first.kind()).isEqualTo(TalkKind.PANEL);
    assertThat(Extraction.links(first))
        .isEqualTo("recording https://youtu.be/aaa; schedule https://sched.co/1aaaa");
    FoundTalk second = findings.talks().getLast();
    assertThat(second.event()).isEqualTo("Some Gathering");
    assertThat(Extraction.date(second)).isEqualTo("2023-01-01..2023-12-31 heading");
  }

  @Test
  void aSessionLineAndTheSentencesBelow() {
    var findings =
        Extraction.of(
            """
            # GardenCon North America 2025: highlights

            **Time**: Nov 9th - 13th, 2025
            **Location**: Atlanta, Georgia

            ## Composting

            Ada Miller (Acme) and Bo Chen (Co-founder of Heap, Globex) delivered a tutorial on compost.

            Session: [https://sched.co/1aaaa](https://sched.co/1aaaa)

            Thanks to Cy Young (Initech) for the help.

            ## Sponsored Keynote (Soil)

            Session title: *Anchored in soil*

            Recording: [https://www.youtube.com/watch?v=x](https://www.youtube.com/watch?v=x)
            """);

    FoundTalk compost = findings.talks().getFirst();
    assertThat(compost.title()).isEqualTo("Composting");
    assertThat(compost.kind()).isEqualTo(TalkKind.TUTORIAL);
    assertThat(Extraction.speakers(compost)).isEqualTo("Ada Miller @Acme; Bo Chen @Globex");
    assertThat(Extraction.date(compost)).isEqualTo("2025-11-09..2025-11-13 event");
    FoundTalk keynote = findings.talks().getLast();
    assertThat(keynote.title()).isEqualTo("Anchored in soil");
    assertThat(keynote.kind()).isEqualTo(TalkKind.KEYNOTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s (%s)", "%s - %s", "%s, %s", "%s by %s"})
  void headingsWrittenAlikeAreAProgramme(String shape) {
    var findings =
        Extraction.of(
            "# My notes from GardenCon 2016\n\n## "
                + String.join(
                    "\n\nText.\n\n## ",
                    shape.formatted("Roots", "Ada Miller"),
                    shape.formatted("Leaves", "Bo Chen"),
                    shape.formatted("Flowers", "Cy Young"),
                    "Conclusion"));

    assertThat(Extraction.titles(findings)).containsExactly("Roots", "Leaves", "Flowers");
  }

  @Test
  void oneHeadingOfThatShapeIsNot() {
    var findings =
        Extraction.of("# Setup\n\n## Install - Service Mesh\n\nText.\n\n## Run\n\nMore.\n");

    assertThat(findings.talks()).isEmpty();
  }

  @Test
  void aDayInTheHeadingAboveDatesTheTalk() {
    var findings =
        Extraction.of(
            """
            # Frozen Garden

            ## 2012-09-20

            ### *Trees* - [Ada Miller](https://example.org/a)

            ### *Leaves* - [Bo Chen](https://example.org/b)

            ### *Moss, and more*, [Cy Young](https://example.org/c)

            Good talks.
            """);

    assertThat(findings.talks()).extracting(Extraction::date).containsOnly("2012-09-20 heading");
    assertThat(Extraction.titles(findings)).containsExactly("Trees", "Leaves", "Moss, and more");
  }

  @Test
  void aReportOfOneTalkIsOfTheDayInItsFileName() {
    var findings =
        Extraction.of(
            "# How to stop watering by Ada Miller\n\nGreat talk.\n",
            "2015-11-15-gardenconf-how-to-stop-watering.md");

    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.title()).isEqualTo("How to stop watering");
    assertThat(Extraction.date(talk)).isEqualTo("2015-11-15 file-name");
  }

  @Test
  void aDatedListBelowATitleTellsWhereItWasGiven() {
    var findings =
        Extraction.of(
            """
            # Ada Miller

            ## How beans climb
            - 2018 Jun 16 -- [Garden Meetup 4](https://www.youtube.com/watch?v=x)
            """);

    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.event()).isEqualTo("Garden Meetup 4");
    assertThat(Extraction.date(talk)).isEqualTo("2018-06-16 stated");
  }

  @Test
  void aCalendarOfMeetingsHoldsNoTalks() {
    var findings =
        Extraction.of(
            """
            # This week

            ## Europe

            * 2024-02-18 | Lisbon, PT | [Lisbon gardeners](https://www.meetup.com/g/)
                * [**Monthly meeting**](https://www.meetup.com/g/events/1/)
            * 2024-02-19 | Online | [Beans live](https://www.youtube.com/@beans)
            """);

    assertThat(findings.talks()).isEmpty();
  }

  @Test
  void aPostAboutSomethingElseHasNone() {
    var findings =
        Extraction.of(
            """
            # Why I moved to raised beds

            ## Soil (Clay Loam)

            See [the docs](https://example.org/docs) and [a video](https://youtu.be/zzz).

            ## Resources

            - [Slides](https://speakerdeck.com/someone/deck)

            ## Conclusion

            Buy me a coffee.
            """);

    assertThat(findings.talks()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13:45 525 days in the garden      | 525 days in the garden
          9:15 - 10:00 How beans climb      | How beans climb
          16:00 Promises and seeds          | Promises and seeds
          """)
  void aTimeBeforeATitleIsNoPartOfIt(String heading, String title) {
    var findings =
        Extraction.of("# GardenCon 2024\n\n### " + heading + "\n\n- **Speaker**: Ada Miller\n");

    assertThat(Extraction.titles(findings)).containsExactly(title);
  }

  @Test
  void aSessionsNumberIsNotItsTitle() {
    var findings =
        Extraction.of(
            """
            # GardenCon 2024

            ### 12:30 How beans climb

            - **Speakers**: Ada Miller
            - **Session**: [CON5797](https://catalog.rainfocus.com/x.jsp?search=CON5797)
            """);

    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.title()).isEqualTo("How beans climb");
    assertThat(Extraction.links(talk))
        .isEqualTo("schedule https://catalog.rainfocus.com/x.jsp?search=CON5797");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Miller (Acme) · Soil Day, 9:15              | Ada Miller @Acme  | Soil Day        | none       | talk
          Ada Miller and Bo Chen (Acme) · SoilCon, workshop | Ada Miller; Bo Chen @Acme | SoilCon | none | workshop
          26 October 2022 · Ada Miller (Acme)             | Ada Miller @Acme  |                 | 2022-10-26 stated | talk
          Ada Miller (Acme)                               | Ada Miller @Acme  |                 | none       | talk
          See you there · or in Lisbon                    | ''                |                 | none       | talk
          San Francisco                                   | ''                |                 | none       | talk
          San Francisco, California                       | ''                |                 | none       | talk
          """)
  void aLineBelowTheTitleTellsWhoWhereAndWhen(
      String line, String speakers, String event, String date, String kind) {
    var findings = Extraction.of("## [How beans climb](https://sched.co/1aaaa)\n\n" + line + "\n");

    FoundTalk talk = findings.talks().getFirst();
    assertThat(Extraction.speakers(talk)).isEqualTo(speakers);
    assertThat(talk.event()).isEqualTo(event);
    assertThat(Extraction.date(talk)).isEqualTo(date);
    assertThat(talk.kind().wireName()).isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ада Мельник     | talks/speakers/page.md | Ада Мельник
          Anna Miller     | notes/page.md          | Anna Miller
          Spring Garden   | notes/page.md          | ''
          """)
  void thePageOfAPersonListsTheirTalks(String title, String path, String speaker) {
    var findings =
        Extraction.of(
            "# "
                + title
                + "\n\n## How beans climb\n- 2018 Jun 16 -- [GardenCon](https://youtu.be/x)\n",
            path);

    assertThat(findings.talks()).extracting(Extraction::speakers).containsExactly(speaker);
  }

  @Test
  void theKindBehindASpeakerIsNoOrganisation() {
    var findings =
        Extraction.of(
            "## How beans climb\n\n🎤 Ada Miller, panel discussion\n🔗 [Event](https://sched.co/1aaaa)\n");

    FoundTalk talk = findings.talks().getFirst();
    assertThat(Extraction.speakers(talk)).isEqualTo("Ada Miller");
    assertThat(talk.kind()).isEqualTo(TalkKind.PANEL);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13:30 - 16:00 Beans, a history            | Beans, a history             | ''         | talk
          17:25-18:00 Hands-on Workshop: Grafting   | Hands-on Workshop: Grafting  | ''         | workshop
          Tutorial - Grafting for all               | Grafting for all             | ''         | tutorial
          Keynote: The slow garden                  | Keynote: The slow garden     | ''         | keynote
          Keynote: The slow garden by Ada Miller    | Keynote: The slow garden     | Ada Miller | keynote
          """)
  void headingsOfAProgrammeAreTalksInANoteAboutAnEvent(
      String heading, String title, String speakers, String kind) {
    String body = "\n\n## " + heading + "\n\nIt was good.\n";
    var findings = Extraction.of("# GardenCon 2024" + body);

    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.title()).isEqualTo(title);
    assertThat(Extraction.speakers(talk)).isEqualTo(speakers);
    assertThat(talk.kind().wireName()).isEqualTo(kind);
    assertThat(Extraction.of("# My garden" + body).talks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12:00 - 13:00 Lunch",
        "9:00 - 17:00",
        "Keynotes - Day 1",
        "Workshops: an overview",
        "Panels: wood or steel?",
        "Tools - Grafting for all"
      })
  void otherHeadingsOfAnEventsNoteAreNone(String heading) {
    var findings = Extraction.of("# GardenCon 2024\n\n## " + heading + "\n\nIt was good.\n");

    assertThat(findings.talks()).isEmpty();
  }

  @Test
  void aTableOfPeopleBelowATitleNamesItsSpeakers() {
    var findings =
        Extraction.of(
            """
            # GardenCon 2024

            ## 13:30 - 16:00 Beans, a history

            | Speaker | Position |
            |---------|----------|
            | Ada Miller | Engineer, Acme |
            | Bo Chen | Founder of Globex |
            """);

    assertThat(Extraction.speakers(findings.talks().getFirst()))
        .isEqualTo("Ada Miller @Acme; Bo Chen @Globex");
  }

  @Test
  void aSentenceFurtherDownMaySayWhoGaveIt() {
    var findings =
        Extraction.of(
            """
            # GardenCon 2024

            ## Tutorial - Grafting for all

            I went to [the tutorial](https://conferences.example.org/schedule/detail/59828) late. It
            rained. The hall was full. I had no seat. I stood at the door. It was warm there.

            The tutorial, given by [Ada Miller](https://twitter.com/ada) of Acme, was a good one.
            """);

    FoundTalk talk = findings.talks().getFirst();
    assertThat(Extraction.speakers(talk)).isEqualTo("Ada Miller @Acme");
    assertThat(Extraction.links(talk))
        .isEqualTo("schedule https://conferences.example.org/schedule/detail/59828");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      textBlock =
          """
          "Beans at Night" - Ada Miller (Greenhouse);Beans at Night;Ada Miller @Greenhouse
          10:20 - Ada Miller: Beans at Night;Beans at Night;Ada Miller
          10:20 Ada Miller - Beans at Night (Greenhouse);Beans at Night;Ada Miller @Greenhouse
          """)
  void oneHeadingIsEnoughWhereItsShapeLeavesNoDoubt(String heading, String title, String speaker) {
    var findings = Extraction.of("# Notes\n\n## " + heading + "\n\nIt was good.\n");

    assertThat(Extraction.titles(findings)).containsExactly(title);
    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      textBlock =
          """
          Beans at Night (SoilConf 2021)\\n\\n[video](https://youtu.be/x);Beans at Night;SoilConf 2021
          Beans at Night\\n\\n- Where: Leeds :: Bean Makers 2021\\n- [Slides](https://speakerdeck.com/a/b);Beans at Night;Bean Makers 2021
          Beans at Night\\n\\n- Where: Leeds Bean Meetup, May 2021\\n- [Slides](https://speakerdeck.com/a/b);Beans at Night;Leeds Bean Meetup
          Session 2: Beans at Night\\n\\n**Speaker:** Ada Miller;Beans at Night;
          """)
  void readsTheEventBesideOrBelowATitle(String text, String title, @Nullable String event) {
    var findings = Extraction.of("# Talks\n\n## " + text.replace("\\n", "\n") + "\n");

    assertThat(Extraction.titles(findings)).containsExactly(title);
    assertThat(findings.talks().getFirst().event()).isEqualTo(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Host: [Town Hall Leeds](https://leeds.example/hall), Leeds\n- Date: 3 May 2021",
        "Chair: Ada Miller (Acme)",
        "**Session chair:** Ada Miller",
      })
  void aHostOrAChairMakesAHeadingNoTalk(String below) {
    assertThat(Extraction.of("# Beans\n\n## In general\n\n" + below + "\n").talks()).isEmpty();
  }

  @Test
  void whatStandsBehindTheEventIsWhereItWas() {
    var findings =
        Extraction.of(
            """
            # Talks

            ## Beans at Night

            - Where: SoilConf 2021, Leeds
            - [Slides](https://speakerdeck.com/a/b)
            """);

    assertThat(findings.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.name()).isEqualTo("SoilConf 2021");
              assertThat(event.location()).isEqualTo("Leeds");
            });
  }

  @Test
  void namesInEmphasisBelowSeveralTitlesAreTheSpeakers() {
    var findings =
        Extraction.of(
            """
            # Garden Loop 2018 trip report

            ## You are not your beans
            *Harriet Osei, Acme*

            She opened with a story.

            ## A spade for every purpose
            *Tobias Renner*

            Digging made easy.

            ## Keynote: The shape of old gardens
            *Mei-Ling Zhou and Peter Akinola*

            They restored them.
            """);

    assertThat(findings.talks())
        .extracting(Extraction::speakers)
        .containsExactly("Harriet Osei @Acme", "Tobias Renner", "Mei-Ling Zhou; Peter Akinola");
  }

  @Test
  void partsBelowATalkTellOfIt() {
    var findings =
        Extraction.of(
            """
            # Talks I watched

            ## 1. How beans climb • Anna Lopez • SoilConf 2021

            ### Summary

            - Poles help.

            ### Metadata

            - Speaker: Anna Lopez
            - Venue: Soil Conferences
            - URL: https://youtu.be/aaa

            ## 2. What worms do - Peter Wong - SoilConf 2022

            ### Metadata

            - Speaker: Peter Wong
            - URL: https://youtu.be/bbb
            """);

    assertThat(findings.talks())
        .extracting(
            talk ->
                "%s | %s | %s | %s"
                    .formatted(
                        talk.title(),
                        Extraction.speakers(talk),
                        talk.event(),
                        Extraction.links(talk)))
        .containsExactly(
            "How beans climb | Anna Lopez | SoilConf 2021 | recording https://youtu.be/aaa",
            "What worms do | Peter Wong | SoilConf 2022 | recording https://youtu.be/bbb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<iframe width=\"560\" src=\"https://www.youtube.com/embed/aaa\"></iframe>",
        "<div>\n  <iframe\n    src='//www.youtube.com/embed/aaa'>\n  </iframe>\n</div>",
        "<table><tr><td>\n<iframe src=\"https://www.youtube.com/embed/aaa\"></iframe></td></tr></table>"
      })
  void whatIsShownInAFrameIsTheTalksRecording(String frame) {
    var findings =
        Extraction.of("# Talks\n\n### How beans climb\n**Date:** 3 May 2021\n\n" + frame + "\n");

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb");
    assertThat(Extraction.links(findings.talks().getFirst()))
        .isEqualTo("recording https://www.youtube.com/embed/aaa");
  }

  @Test
  void slidesAndARecordingBelowMakeAHeadingATalk() {
    var findings =
        Extraction.of(
            """
            ### Как растут бобы

            В докладе рассказали о бобах.

            @[YouTube](https://youtu.be/aaa)

            [Слайды доклада](https://disk.example/a)

            ### Черви

            Только текст.
            """);

    assertThat(Extraction.titles(findings)).containsExactly("Как растут бобы");
  }

  @Test
  void bracketsMayNameASpeakerAndWhomTheyWorkFor() {
    var findings =
        Extraction.of(
            """
            # 씨앗 컨퍼런스 다녀온 후기

            ## 오전

            ### 콩은 어떻게 자라는가 (김도윤 | 초록)
            좋았다.

            ### Slow Soil (Anna Lopez | Acme)
            좋았다.

            ### 점심
            맛있었다.

            ### 건물
            컸다.

            ### 선물
            받았다.
            """);

    assertThat(findings.talks())
        .extracting(Extraction::speakers)
        .containsExactly("김도윤 @초록", "Anna Lopez @Acme");
  }

  @Test
  void anEventWithALinkToASessionBelowIsNoTalk() {
    var findings =
        Extraction.of(
            """
            # Speaking

            ## SoilConf 2021

            I sat at a table of the [mentoring hour](https://sched.co/1aaaa) there.
            """);

    assertThat(Extraction.titles(findings)).doesNotContain("SoilConf 2021");
  }

  @Test
  void aRecordingBelowAHeadingUnderAnEventAndWhoItWasGivenWith() {
    var findings =
        Extraction.of(
            """
            # Speaking

            ## SoilConf 2021

            It was a busy week.

            ### Why We Moved the Poles

            I spoke with Anna Lopez, and Peter Wong about poles.

            {{< lazyYoutube id="aaa" >}}

            ### A list of things to read

            - [one](https://youtu.be/b)
            - [two](https://youtu.be/c)
            - [three](https://youtu.be/d)
            - [four](https://youtu.be/e)
            - [five](https://youtu.be/f)
            """);

    assertThat(Extraction.titles(findings))
        .startsWith("Why We Moved the Poles")
        .doesNotContain("A list of things to read");
    assertThat(Extraction.speakers(findings.talks().getFirst()))
        .isEqualTo("Anna Lopez; Peter Wong");
  }

  @Test
  void aDayAndAnEventOverATopic() {
    var findings =
        Extraction.of(
            """
            # Presentations

            ## 07.02.2018 Virtual Soil Meetup

            Topic: "Beans go open source"

            ## 22.10.2018 SoilCon Europe 2018 in London

            Topic: State of the beans
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + talk.event() + " | " + Extraction.date(talk))
        .containsExactly(
            "Beans go open source | Virtual Soil Meetup | 2018-02-07 stated",
            "State of the beans | SoilCon Europe 2018 | 2018-10-22 stated");
  }

  @Test
  void numberedTopicsWithTheirSpeakerInChinese() {
    var findings =
        Extraction.of(
            """
            # 菜园技术沙龙总结

            #### 主题一：豆子如何爬杆

            **分享讲师：** 林晓雨，青石科技
            **内容简介：**
            用杆子。
            **PPT：**[在线](https://beans.example/slides/28)

            #### 主题二: 蚯蚓做什么

            **分享讲师：** 郑立
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly("豆子如何爬杆 | 林晓雨 @青石科技", "蚯蚓做什么 | 郑立");
  }

  @Test
  void aLinkWithoutAnAddressIsNone() {
    var findings =
        Extraction.of(
            "# SoilConf\n\n## How beans climb\n🎤 [Ada Miller](https://a.example)\n[Slides]()\n");

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb");
    assertThat(Extraction.links(findings.talks().getFirst())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "### Speaker: Anna Miller\n\n### Abstract\n\nWith poles.",
        "### Name: Anna Miller\n\n### Location: Room 2\n\nWith poles.",
        "### Abstract\n\nWith poles.\n\n### Speakers\n\nAnna Miller"
      })
  void headingsBelowATitleAreFieldsOfIt(String below) {
    var findings = Extraction.of("# SoilConf 2024\n\n## How beans climb\n\n" + below + "\n");

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly("How beans climb | Anna Miller");
  }

  @Test
  void headingsOverOneRecordingEachOnAPageOfTalks() {
    String headings =
        """
        ## Soil

        #### How beans climb
        A very good talk about poles.
        {{<youtube abcdefghijk>}}

        #### What worms do all day
        {{< youtube bcdefghijkl >}}

        #### Compost in the open
        {{<youtube cdefghijklm>}}
        """;

    assertThat(Extraction.titles(Extraction.of("---\ntitle: Talks worth a look\n---\n" + headings)))
        .containsExactly("How beans climb", "What worms do all day", "Compost in the open");
    assertThat(Extraction.titles(Extraction.of("---\ntitle: Songs\n---\n" + headings))).isEmpty();
  }

  @Test
  void whoGaveItMayStandBehindTheEvent() {
    var findings =
        Extraction.of(
            """
            # Talks worth a look

            ## SoilConf UK Conference 2016 - Anna Lopez - How beans climb
            {{<youtube abcdefghijk>}}

            ## PotGro 2015 - Peter Wong - What worms do all day
            {{<youtube bcdefghijkl>}}

            ## SoilCon 2017: Maria Silva - Compost in the open
            {{<youtube cdefghijklm>}}
            """);

    assertThat(findings.talks())
        .extracting(
            talk -> "%s | %s | %s".formatted(talk.title(), Extraction.speakers(talk), talk.event()))
        .containsExactly(
            "How beans climb | Anna Lopez | SoilConf UK Conference 2016",
            "What worms do all day | Peter Wong | PotGro 2015",
            "Compost in the open | Maria Silva | SoilCon 2017");
  }

  @Test
  void theOutermostHeadingsAreTitlesOverRecordingsWhereTheNoteHasAnotherTitle() {
    assertThat(
            Extraction.titles(
                Extraction.of(
                    """
                    ---
                    title: SoilConf 2014, what you missed
                    ---

                    # How beans climb
                    <iframe src="//www.youtube.com/embed/a"></iframe>
                    Poles and strings.

                    # What worms do
                    <iframe src="//www.youtube.com/embed/b"></iframe>
                    They dig.

                    # The art of shade
                    <iframe src="//www.youtube.com/embed/c"></iframe>
                    Under trees.
                    """)))
        .containsExactly("How beans climb", "What worms do", "The art of shade");
  }

  @Test
  void aHeadingMaySayThatItIsOfATalk() {
    assertThat(
            Extraction.told(
                """
                # Encontro dia 22

                ## Palestra 1: O mundo do solo

                Uma introdução.

                Palestrante: [Maria Silva](https://t.me/maria). Programadora, professora e outras coisas.

                ## Talk: How beans climb

                They need a pole.

                ## Meetup #3

                [Slides](https://example.com/s.pdf)
                """))
        .containsExactly(
            "O mundo do solo | Maria Silva |  | none | talk",
            "How beans climb |  |  | none | talk");
  }

  @Test
  void headingsOfAPageOfSlidesAreOverOneSetEach() {
    assertThat(
            Extraction.told(
                """
                # Slides about beans

                ## Bean modules

                - https://speakerdeck.com/anna/modules

                ## graphs

                - https://speakerdeck.com/anna/graphs

                ## Pots and tubs
                A simple thing.

                [Slides of pots](https://speakerdeck.com/anna/pots)
                """))
        .containsExactly(
            "Bean modules |  |  | none | talk",
            "graphs |  |  | none | talk",
            "Pots and tubs |  |  | none | talk");
  }
}
