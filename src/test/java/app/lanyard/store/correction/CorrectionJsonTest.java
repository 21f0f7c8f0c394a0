package app.lanyard.store.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkRef;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionJsonTest {

  private static final TalkRef TALK = new TalkRef("title @ conf 2024", "Title", 7);

  /** Libraries out there hold this: it must stay readable whatever is renamed in the program. */
  private static final String WRITTEN_BY_THE_FIRST_VERSION =
      """
      [{"type": "merge", "kind": "speaker", "keys": ["a l"], "into": "ada"},
       {"type": "talk-date",
        "talk": {"key": "title @ conf 2024", "title": "Title", "note": 7},
        "start": "2024-03-01", "end": "2024-03-02", "precision": "DAY"},
       {"type": "talk-speakers",
        "talk": {"key": "title @ conf 2024", "title": "Title", "note": 7},
        "speakers": [{"name": "Ada", "role": "speaker"}], "keys": ["ada"]}]
      """;

  @Test
  void whatTheFirstVersionWroteIsRead() {
    assertThat(CorrectionJson.read(WRITTEN_BY_THE_FIRST_VERSION))
        .containsExactly(
            new Correction.Merge(EntityKind.SPEAKER, List.of("a l"), "ada"),
            new Correction.TalkDate(
                TALK, DateSpan.days(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 2))),
            new Correction.TalkSpeakers(TALK, List.of(SpeakerCredit.of("Ada")), List.of("ada")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"praise\", \"talk\": 7}",
        "{\"type\": \"rename\", \"kind\": \"venue\", \"key\": \"k\", \"name\": \"n\"}",
        "{\"type\": \"rename\", \"kind\": \"event\", \"key\": \"k\"}",
        "{\"type\": \"event-date\", \"key\": \"k\", \"start\": \"soon\", \"end\": \"soon\"}",
        "{\"kind\": \"event\"}",
        "\"rename\"",
        "null",
      })
  void whatThisVersionDoesNotKnowIsLeftOut(String unknown) {
    String known = "{\"type\": \"dismissal\", \"suggestion\": \"s\", \"later\": true}";
    assertThat(CorrectionJson.read("[" + unknown + "," + known + "]"))
        .containsExactly(new Correction.Dismissal("s"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[", "7"})
  void whatIsNoArrayIsAnError(String text) {
    assertThatThrownBy(() -> CorrectionJson.read(text))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
