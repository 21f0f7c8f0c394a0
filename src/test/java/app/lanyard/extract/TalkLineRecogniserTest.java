package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import app.lanyard.model.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkLineRecogniserTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      textBlock =
          """
          - **Beans at Night** — SoilConf 2021, Leeds, 3 May 2021 ([slides](https://speakerdeck.com/a/b));Beans at Night;;SoilConf 2021;2021-05-03;talk
          - *Beans at Night*, SoilConf 2021 (Leeds), 2021-05-03;Beans at Night;;SoilConf 2021;2021-05-03;talk
          - "Beans at Night." SoilConf 2021, Leeds, 3 May 2021;Beans at Night;;SoilConf 2021;2021-05-03;talk
          - "Beans at Night" at SoilConf 2021 with Ada Miller, 3 May 2021;Beans at Night;Ada Miller;SoilConf 2021;2021-05-03;talk
          - Panel: "Who Waters?" — moderator: Ada Miller;Who Waters?;Ada Miller;;;panel
          - *Beans at Night* (keynote by Ada Miller);Beans at Night;Ada Miller;;;keynote
          - 10:30 **Beans at Night** - Ada Miller (Greenhouse) and Bo Chen;Beans at Night;Ada Miller @Greenhouse, Bo Chen;;;talk
          - 3 May 2021: **Beans at Night**, SoilConf 2021;Beans at Night;;SoilConf 2021;2021-05-03;talk
          1. 《夜里的豆子》 讲师：林晓雨（青石科技）;夜里的豆子;林晓雨 @青石科技;;;talk
          - 圆桌论坛：《夜里的豆子》 主持人：郑立;夜里的豆子;郑立;;;panel
          - 19:00 「夜の豆」 発表者：佐藤 健（空色株式会社）;夜の豆;佐藤 健 @空色株式会社;;;talk
          - [Beans at Night](https://youtu.be/x) by Bo Chen.;Beans at Night;Bo Chen;;;talk
          - **SoilConf 2021, Leeds** — "Beans at Night" ([slides](https://speakerdeck.com/a/b));Beans at Night;;SoilConf 2021;2021-01-01;talk
          - **Beans at Night** — Soil Circle, London, Spring 2019. [Slides](/a.pdf).;Beans at Night;;Soil Circle;2019-01-01;talk
          - **Beans at Night** — [SOIL May Meeting](https://soil.example), Leeds, May 2021.;Beans at Night;;SOIL May Meeting;2021-05-01;talk
          - **The Bean Circle** — “Beans at Night”, an evening in the shed. Ask me for the slides.;Beans at Night;;The Bean Circle;;talk
          - [Bean Circle](https://circle.example), Paris, 3 May 2021: "Beans at Night";Beans at Night;;Bean Circle;2021-05-03;talk
          - May 2021: 🖥 ["Beans at Night"](/materials/beans/) at SOIL Expert meeting;Beans at Night;;SOIL Expert meeting;2021-05-01;talk
          - May 2021: 🖥 [Soil5 @ LDS](https://soil5.example): "Beans at Night";Beans at Night;;Soil5 @ LDS;2021-05-01;talk
          - [Beans at Night - Ada Miller (2012)](https://youtu.be/x);Beans at Night;Ada Miller;;2012-01-01;talk
          - [Ada Miller - Beans at Night (2012)](https://youtu.be/x) - [Text](https://beans.example/a);Beans at Night;Ada Miller;;2012-01-01;talk
          - [Ada Miller - Beans at Night - SoilConf 2021 - YouTube](https://youtu.be/x);Beans at Night;Ada Miller;SoilConf 2021;2021-01-01;talk
          - [Beans at Night - BNS 2023 (05/2023)](https://beans.example/1);Beans at Night;;BNS 2023;2023-05-01;talk
          - [Beans at Night | Ada Miller](https://vimeo.com/1);Beans at Night;Ada Miller;;;talk
          - "Beans at Night" at BeanPlus 2021;Beans at Night;;BeanPlus 2021;2021-01-01;talk
          - [Beans at Night](https://youtu.be/1) at BEANS-2021 (in German);Beans at Night;;BEANS-2021;;talk
          - [Beans at Night](https://youtu.be/x) [[presentation]](https://beans.example/p) [[slides]](https://beans.example/s);Beans at Night;;;;talk
          **Beans at Night**, with Ada Miller at SoilConf 2021;Beans at Night;Ada Miller;SoilConf 2021;2021-01-01;talk
          """)
  void readsWhatALineTellsAroundItsTitle(
      String line, String title, String speakers, String event, String day, String kind) {
    var findings = Extraction.of("# Talks\n\n" + line + "\n");

    assertThat(Extraction.titles(findings)).containsExactly(title);
    FoundTalk talk = findings.talks().getFirst();
    assertThat(Extraction.speakers(talk).replace("; ", ", ")).isEqualTo(text(speakers));
    assertThat(text(talk.event())).isEqualTo(text(event));
    assertThat(talk.date() == null ? "" : talk.date().span().start().toString())
        .isEqualTo(text(day));
    assertThat(talk.kind().wireName()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [Beans](https://beans.example)",
        "- [A Book of Beans](https://shop.example/beans) by Ada Miller",
        "- **Beans at Night**",
        "- **Beans at Night**: what you see when the lamp is out and nobody is there",
        "- **SoilConf 2021** — Leeds, 3 May 2021",
        "- **Lunch** — 12:30, 3 May 2021",
        "- [Slides](https://speakerdeck.com/a/b), 3 May 2021",
        "- 3 May 2021 -- [Kiln Evening](https://youtu.be/x)",
        "- 夜の豆（Night Beans）は**とても静か**だった",
        "- **Beans**: 「とても静か」",
        "- seen on 3 May 2021, **#beans #night**",
        "- [Kiln Evening](https://meet.example/kiln/events/123)",
        "- [Kiln Impact 2025 Leeds](https://kiln.example/catalog/session/173)",
        "- [SoilConf 2021 (spring)](https://youtu.be/x) by Ada Miller",
        "- [Playlist: Beans and Worms](https://www.youtube.com/playlist?list=x)",
        "- 关注「菜园豆子」公众号，回复 20210503 下载",
        "- 3 May 2021 | Leeds, UK | [Bean Group](https://group.example)\n"
            + "  - [**Bean Meetup**](https://group.example/1)"
      })
  void otherLinesAreNone(String line) {
    assertThat(Extraction.of("# Talks\n\n" + line + "\n").talks()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      textBlock =
          """
          [**Beans at Night**](https://ada.example/beans) May 3, 2021<br>\\nSoilConf Leeds;SoilConf Leeds;2021-05-03
          **[Beans at Night](https://ada.example/beans)**<br>\\nMay 2021, Bean Group Dublin;Bean Group Dublin;2021-05
          [Beans at Night](https://ada.example/beans)<br>\\nwith Bo Chen, at SoilConf 2021, Leeds;SoilConf 2021;2021
          """)
  void readsAParagraphThatBeginsWithALinkedTitleAmongTalks(String text, String event, String day) {
    String paragraph = text.replace("\\n", "\n") + "\n";

    var findings = Extraction.of("# Talks\n\n" + paragraph);

    assertThat(Extraction.titles(findings)).containsExactly("Beans at Night");
    assertThat(findings.talks().getFirst().event()).isEqualTo(event);
    assertThat(Extraction.date(findings.talks().getFirst())).startsWith(day);
  }

  @Test
  void elsewhereAParagraphThatBeginsWithALinkIsNoTalk() {
    String text =
        "# My garden\n\n[Beans at Night](https://ada.example/beans) May 3, 2021<br>\nLeeds\n";

    assertThat(Extraction.of(text).talks()).isEmpty();
    assertThat(Extraction.of(text.replace("My garden", "My talks")).talks()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Publications", "Papers and articles", "Sponsors", "Upcoming events", "Recursos"})
  void listsOfOtherThingsAreNotRead(String heading) {
    var findings =
        Extraction.of("# Talks\n\n## " + heading + "\n\n- **Beans at Night** by Ada Miller\n");

    assertThat(findings.talks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Beans and I", "What I read"})
  void elsewhereMoreHasToBeTold(String title) {
    String little = "# " + title + "\n\n- **Beans at Night** by Ada Miller\n";
    String enough =
        "# "
            + title
            + "\n\n"
            + "- **Beans at Night** by Ada Miller, SoilConf 2021, 3 May 2021"
            + " ([video](https://youtu.be/x))\n";

    assertThat(Extraction.of(little).talks()).isEmpty();
    assertThat(Extraction.titles(Extraction.of(enough))).containsExactly("Beans at Night");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      textBlock =
          """
          - [SoilConf 2021 - Beans at Night](https://youtu.be/x);Beans at Night;SoilConf 2021
          - [Beans at Night (SoilConf 2021)](https://youtu.be/x);Beans at Night;SoilConf 2021
          - Bean Makers 2021 - [Beans at Night](https://speakerdeck.com/a/b);Beans at Night;Bean Makers 2021
          - Bean Makers 2021 - Beans at Night;Beans at Night;Bean Makers 2021
          """)
  void partsTheTitleFromTheEventWrittenWithIt(String line, String title, String event) {
    var findings = Extraction.of("# Talks\n\n" + line + "\n");

    assertThat(Extraction.titles(findings)).containsExactly(title);
    assertThat(findings.talks().getFirst().event()).isEqualTo(event);
  }

  @Test
  void readsTheListBelowAnItem() {
    var findings =
        Extraction.of(
            """
            # Talks

            - **Beans at Night**
              - Presented at SoilConf 2021 in Leeds
              - Speaker: Ada Miller
              - [Recording](https://youtu.be/x), [slides](beans.pdf)
            - **Beans by Day**
              - a bean is a bean
            """);

    assertThat(Extraction.titles(findings)).containsExactly("Beans at Night");
    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.event()).isEqualTo("SoilConf 2021");
    assertThat(Extraction.speakers(talk)).isEqualTo("Ada Miller");
    assertThat(talk.links()).hasSize(2);
    assertThat(talk.span()).isEqualTo(new SourceSpan(3, 6));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  @Test
  void inAReportLinksIntoTheProgrammeAreTalks() {
    var findings =
        Extraction.of(
            """
            # SoilConf 2021

            1. [Beans at Night](https://soil.example/program#session-7) Nobody had seen them before.
            2. [Slow Soil](https://soil.example/schedule/slow) by Ada Miller
            3. I walked to [the old shed](https://shed.example) and back
            """);

    assertThat(Extraction.titles(findings)).containsExactly("Beans at Night", "Slow Soil");
  }

  @Test
  void aLongItemTellsTheTalkAtItsBeginning() {
    var findings =
        Extraction.of(
            "# Talks\n\n- **Beans at Night** ([Ada Miller](https://ada.example)) - "
                + "She waited in the dark for them to move. ".repeat(30)
                + "\n");

    assertThat(Extraction.titles(findings)).containsExactly("Beans at Night");
    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo("Ada Miller");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      textBlock =
          """
          **Beans at Night**, SoilConf 2024, Vienna, October 10, 2024 (with Jakob Lindqvist)~Jakob Lindqvist
          [Beans at Night](https://youtu.be/x) by Ada Miller (Acme). We all grow them.~Ada Miller @Acme
          [Beans at Night](https://youtu.be/x) by Ian Coldwell & Brad Gees. Scary and fun.~Ian Coldwell; Brad Gees
          """)
  void whoSpokeStandsInBracketsOrBeforeARemark(String line, String speakers) {
    var findings = Extraction.of("# Talks\n\n- " + line + "\n");

    assertThat(Extraction.titles(findings)).containsExactly("Beans at Night");
    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo(speakers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      textBlock =
          """
          **Beans at Night**, SoilConf 2024, Vienna. [Code](https://github.com/a/b)~code https://github.com/a/b
          10:30 [Beans at Night](https://soil.example/2024/schedule/event/beans/), Ada Miller~schedule https://soil.example/2024/schedule/event/beans/
          """)
  void keepsLinksToCodeAndToTheProgramme(String line, String links) {
    var findings = Extraction.of("# SoilConf 2024\n\n## Talks\n\n* " + line + "\n");

    assertThat(Extraction.links(findings.talks().getFirst())).isEqualTo(links);
  }

  @Test
  void wordsInBracketsOfASentenceAreNoTitle() {
    String sentence = "If I may speak at your event (_or at your company_), tell Ada Miller.\n";

    assertThat(Extraction.of("# Speaking\n\n" + sentence).talks()).isEmpty();
  }

  @Test
  void linkedTitlesWithTheirSpeakersBelowAMonth() {
    var findings =
        Extraction.of(
            """
            # Talks

            ## May 2024

            - [How beans climb](https://example.org/a) by Anna Miller
            - [What worms do](https://example.org/b) by Tom Berg
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.date(talk))
        .containsExactly(
            "How beans climb | 2024-05-01..2024-05-31 heading",
            "What worms do | 2024-05-01..2024-05-31 heading");
  }
}
