package app.lanyard.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.LinkKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkClassifierTest {

  private final LinkClassifier links = new LinkClassifier();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "https://sched.co/1abCd, SCHEDULE",
    "https://examplecon2024.sched.com/event/1aBcD/a-title, SCHEDULE",
    "https://pretalx.com/examplecon-2024/talk/ABC123/, SCHEDULE",
    "https://2024.example.org/schedule/presentation/12/, SCHEDULE",
    "https://conference.example/agenda, SCHEDULE",
    "https://www.youtube.com/watch?v=abc, RECORDING",
    "https://youtu.be/abc?t=12, RECORDING",
    "https://vimeo.com/123, RECORDING",
    "https://www.youtube.com/user/someone/videos, OTHER",
    "https://www.youtube.com/@someone, OTHER",
    "https://soilkaigi.example/2023/presentations/someone.html, SCHEDULE",
    "https://soilqcon.example/sp2018/presentation/how-beans-climb, SCHEDULE",
    "https://media.ccc.de/v/35c3-1, RECORDING",
    "https://www.infoq.com/presentations/some-title, RECORDING",
    "https://www.bilibili.com/video/BV1, RECORDING",
    "https://speakerdeck.com/someone/some-deck, SLIDES",
    "https://www.slideshare.net/someone/deck, SLIDES",
    "https://docs.google.com/presentation/d/1x/edit, SLIDES",
    "https://example.org/files/keynote.pdf, SLIDES",
    "https://noti.st/someone/abc, SLIDES",
    "https://example.org/v1.2/deck.final.pptx?raw=1, SLIDES",
    "https://example.org/v1.keynote/about.html, OTHER",
    "https://example.org/page., OTHER",
    "https://github.com/someone/demo, CODE",
    "https://codeberg.org/someone/demo, CODE",
    "https://github.com/club/meetup/tree/main/Meetup-1/Slides/Beans, SLIDES",
    "https://github.com/slides/tool/tree/main/docs, CODE",
    "https://github.com/someone/talks/blob/main/beans.pdf, SLIDES",
    "https://arxiv.org/abs/1234.5678, PAPER",
    "https://doi.org/10.1000/1, PAPER",
    "https://example.org/blog/post, OTHER",
    "mailto:someone@example.org, OTHER",
    "#anchor, OTHER"
  })
  void tellsByTheAddress(String url, LinkKind kind) {
    assertThat(links.byAddress(url)).isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Slides, SLIDES",
    "Folien, SLIDES",
    "讲义, SLIDES",
    "🎥 Video, RECORDING",
    "Aufzeichnung, RECORDING",
    "视频, RECORDING",
    "Repo, CODE",
    "Event Details, SCHEDULE"
  })
  void believesTheLabelFirst(String label, LinkKind kind) {
    assertThat(links.classify(label, "https://example.org/x")).isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "Event, https://youtu.be/abc, RECORDING",
    "Event, https://example.org/x, SCHEDULE",
    "Slides, https://youtu.be/abc, SLIDES",
    "More, https://youtu.be/abc, RECORDING",
    "More, https://example.org/x, OTHER"
  })
  void anAddressSaysMoreThanTheWordEvent(String label, String url, LinkKind kind) {
    assertThat(links.classify(label, url)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"How we write code at scale every day", "https://example.org/slides", ""})
  void aTitleOrAddressIsNoLabel(String label) {
    assertThat(links.byLabel(label)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://soil.example/2024/schedule/event/worms/",
        "https://soil.example/fahrplan/events/8720",
        "https://soil.example/program/talks/how-beans-climb"
      })
  void aSessionInTheProgrammeOfAConferencesOwnSite(String url) {
    assertThat(links.isSessionPage(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://examplecon2024.sched.com/",
        "https://examplecon2024.sched.com/?searchstring=cloud",
        "https://sched.co/",
        "https://soil.example/2024/schedule/event/",
        "https://soil.example/2024/schedule/track/small_room/",
        "https://soil.example/2024/schedule/event/worms/attachments/worms.pdf"
      })
  void theProgrammeItselfIsNoSession(String url) {
    assertThat(links.isSessionPage(url)).isFalse();
  }
}
