package app.lanyard.library.join;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.DateSpan;
import app.lanyard.model.Findings;
import app.lanyard.model.FoundTalk;
import app.lanyard.model.LinkKind;
import app.lanyard.model.NoteFacts;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkLink;
import app.lanyard.model.TracedDate;
import app.lanyard.store.JoinedEvent;
import app.lanyard.store.JoinedTalk;
import app.lanyard.store.TalkMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkJoinTest {

  private final List<TalkMention> mentions = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "https://sched.co/1Abc, https://kccnceu2024.sched.com/event/1Abc/a-title",
    "https://sched.co/1Abc?x=1, http://www.sched.co/1Abc#top",
    "kccnceu2024.sched.com/event/1Abc, https://kccnceu2024.sched.com/event/1Abc/other?iframe=no",
  })
  void theSameIdentifierIsTheSameTalkWhateverTheTitle(String one, String other) {
    mention(1, talk("A title", "Conf 2024", one));
    mention(2, talk("Another title", "Conf 2024", other));
    assertThat(joined()).hasSize(1);
    assertThat(joined().getFirst().key()).isEqualTo("sched:1Abc");
  }

  @Test
  void theSameTitleAtTheSameEventIsTheSameTalk() {
    mention(1, talk("Scaling: eBPF at the Edge", "KubeCon EU 2024", null));
    mention(2, talk("Scaling eBPF at the edge", "KubeCon + CloudNativeCon Europe 2024", null));
    mention(3, talk("Scaling eBPF at the edge", "KubeCon Europe 2025", null));
    assertThat(joined()).extracting(talk -> talk.mentions().size()).containsExactly(2, 1);
  }

  @Test
  void aMentionWithoutAnIdentifierJoinsTheTalkThatHasOne() {
    mention(1, talk("Title", "Conf 2024", null));
    mention(2, talk("Title", "Conf 2024", "https://sched.co/1abc"));
    assertThat(joined()).singleElement().extracting(JoinedTalk::key).isEqualTo("sched:1abc");
  }

  @Test
  void oneTitleWithTwoIdentifiersIsTwoTalks() {
    mention(1, talk("Opening Remarks", "Conf 2024", "https://sched.co/1a"));
    mention(1, talk("Opening Remarks", "Conf 2024", "https://sched.co/1b"));
    mention(2, talk("Opening Remarks", "Conf 2024", null));
    assertThat(joined()).extracting(talk -> talk.mentions().size()).containsExactly(2, 1);
  }

  @Test
  void aTitleWithoutEventPeopleAndDayStaysInItsNote() {
    mention(1, talk("Introduction", null, null));
    mention(2, talk("Introduction", null, null));
    assertThat(joined()).hasSize(2);
  }

  @Test
  void aTitleWithoutEventIsTheSameTalkIfTheSamePeopleGaveIt() {
    mention(1, talk("My talk", null, null, SpeakerCredit.of("Ada L."), SpeakerCredit.of("Bob")));
    mention(2, talk("My talk", null, null, SpeakerCredit.of("bob"), SpeakerCredit.of("Ada L")));
    mention(3, talk("My talk", null, null, SpeakerCredit.of("Eve")));
    assertThat(joined()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"Rust Meetup, 3", "Rust Meetup 2024, 1", "'', 3"})
  void aTitleThatComesBackOnAnotherDayIsAnotherTalkUnlessItsEventIsAnEdition(
      String event, int talks) {
    for (String day : List.of("2024-01-02", "2024-02-06", "2024-03-05")) {
      mention(mentions.size(), talkOn("Hack night", event.isEmpty() ? null : event, day));
    }
    assertThat(joined()).hasSize(talks);
  }

  @Test
  void aJoinedTalkTakesTheBestOfEach() {
    mention(
        1,
        new FoundTalk(
            "Title",
            "Conf 2024",
            TalkKind.TALK,
            date("2024-03-01", DateOrigin.FRONT_MATTER),
            "Short.",
            List.of(SpeakerCredit.of("Zoe")),
            null,
            List.of(new TalkLink(LinkKind.SLIDES, "https://slides")),
            SourceSpan.line(4),
            "row"));
    mention(
        2,
        new FoundTalk(
            "TITLE",
            "Conf 2024",
            TalkKind.KEYNOTE,
            date("2024-03-20", DateOrigin.STATED),
            "A longer abstract.",
            List.of(SpeakerCredit.of("Zoë", "Acme"), SpeakerCredit.of("Al")),
            "Host",
            List.of(
                new TalkLink(LinkKind.OTHER, "https://slides"),
                new TalkLink(LinkKind.RECORDING, "https://video")),
            SourceSpan.line(9),
            "list"));
    JoinedTalk talk = joined().getFirst();
    assertThat(talk.title()).isEqualTo("Title");
    assertThat(talk.kind()).isEqualTo(TalkKind.KEYNOTE);
    assertThat(talk.date()).isEqualTo(date("2024-03-20", DateOrigin.STATED));
    assertThat(talk.abstractText()).isEqualTo("A longer abstract.");
    assertThat(talk.speakers().stream().map(JoinedTalk.KeyedCredit::credit))
        .containsExactly(SpeakerCredit.of("Zoe", "Acme"), SpeakerCredit.of("Al"));
    assertThat(talk.ownerRole()).isEqualTo("Host");
    assertThat(talk.links())
        .containsExactly(
            new TalkLink(LinkKind.SLIDES, "https://slides"),
            new TalkLink(LinkKind.RECORDING, "https://video"));
    assertThat(talk.mentions().getFirst().noteId()).isEqualTo(1);
  }

  @Test
  void aTalkWithoutADateHasThatOfItsEvent() {
    mention(1, talk("Title", "Conf 2024", null));
    var span = DateSpan.days(LocalDate.parse("2024-03-19"), LocalDate.parse("2024-03-22"));
    var event =
        new JoinedEvent(
            "conf 2024",
            "Conf 2024",
            new TracedDate(span, DateOrigin.STATED),
            null,
            null,
            "conf",
            "Conf");
    assertThat(joined(Map.of(event.key(), event)))
        .singleElement()
        .extracting(JoinedTalk::date)
        .isEqualTo(new TracedDate(span, DateOrigin.EVENT));
  }

  private List<JoinedTalk> joined() {
    return joined(Map.of());
  }

  private List<JoinedTalk> joined(Map<String, JoinedEvent> events) {
    var join = new TalkJoin(events, Corrections.NONE);
    return new TalkGathering(Corrections.NONE, (keys, talk) -> Set.of())
        .gather(mentions).stream().map(join::joined).toList();
  }

  private void mention(long note, FoundTalk talk) {
    var facts = new NoteFacts("note", null, null, null, List.of());
    var findings = new Findings(facts, List.of(), List.of(talk), List.of(), List.of(), List.of());
    mentions.add(
        new TalkMention(
            mentions.size(), note, NoteKeys.of(findings, 1, "note-" + note).talks().getFirst()));
  }

  private static FoundTalk talk(
      String title, @Nullable String event, @Nullable String url, SpeakerCredit... speakers) {
    return new FoundTalk(
        title,
        event,
        TalkKind.TALK,
        null,
        null,
        List.of(speakers),
        null,
        url == null ? List.of() : List.of(new TalkLink(LinkKind.SCHEDULE, url)),
        SourceSpan.line(1),
        "test");
  }

  private static FoundTalk talkOn(String title, @Nullable String event, String day) {
    return new FoundTalk(
        title,
        event,
        TalkKind.TALK,
        date(day, DateOrigin.STATED),
        null,
        List.of(SpeakerCredit.of("Ada")),
        null,
        List.of(),
        SourceSpan.line(1),
        "test");
  }

  private static TracedDate date(String day, DateOrigin origin) {
    return TracedDate.day(LocalDate.parse(day), origin);
  }
}
