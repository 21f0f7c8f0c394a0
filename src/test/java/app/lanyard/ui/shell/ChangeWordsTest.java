package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.lanyard.model.EntityKind;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.TalkKind;
import app.lanyard.model.correction.Change;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkRef;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeWordsTest {

  private static final TalkRef TALK = new TalkRef("talk:memory", "Memory", 1);

  static Stream<Arguments> changes() {
    var title = new Correction.TalkTitle(TALK, "Memories");
    var date = new Correction.TalkDate(TALK, null);
    var rename = new Correction.Rename(EntityKind.PROJECT, "project:x", "X");
    return Stream.of(
        arguments("rename project", List.of(rename)),
        arguments(
            "merge events", List.of(new Correction.Merge(EntityKind.EVENT, List.of("b"), "a"))),
        arguments(
            "split speaker",
            List.of(
                new Correction.Split(
                    EntityKind.SPEAKER, "a", "b", "Bo", List.of(TALK), List.of()))),
        arguments("change the talk’s date", List.of(date)),
        arguments("change the talk’s event", List.of(new Correction.TalkEvent(TALK, null))),
        arguments(
            "change the talk’s kind", List.of(new Correction.TalkKindSet(TALK, TalkKind.PANEL))),
        arguments(
            "change the talk’s speakers", List.of(new Correction.TalkSpeakers(TALK, List.of()))),
        arguments("correct talk", List.of(title, date)),
        arguments(
            "not a talk", List.of(new Correction.NotATalk(TALK), new Correction.NotATalk(TALK))),
        arguments(
            "add talk",
            List.of(
                new Correction.AddTalk("added:1", 1, SourceSpan.line(3), "Memory", "Memory"),
                date)),
        arguments("change the event’s date", List.of(new Correction.EventDate("event:x", null))),
        arguments("dismiss suggestion", List.of(new Correction.Dismissal("same-speaker:a:b"))),
        arguments("several corrections", List.of(rename, date)));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void saysWhatWouldBeUndone(String words, List<Correction> corrections) {
    var change = new Change(1, corrections);

    assertThat(new ChangeWords(new Messages(Locale.UK)).of(change)).isEqualTo(words);
  }
}
