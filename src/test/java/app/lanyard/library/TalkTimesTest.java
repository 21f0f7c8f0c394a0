package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkRow;
import app.lanyard.model.TalkTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The times of talks from the notes through the index to the lists. */
class TalkTimesTest extends CorrectionFixture {

  private static final TalkTime LATE = new TalkTime(LocalTime.of(10, 30), LocalTime.of(11, 15));

  @BeforeEach
  void importNotes() {
    put(
        "a.md",
        """
        event: Weaving Conf 2024 | 2024-03-20
        talk: Whenever | Weaving Conf 2024 | Ada | 2024-03-20
        talk: Late | Weaving Conf 2024 | Bob | 2024-03-20 10:30-11:15
        talk: Early | Weaving Conf 2024 | Cleo | 2024-03-20 09:00
        talk: Midnight | Weaving Conf 2024 | Dora | 2024-03-20 00:00
        """);
  }

  @Test
  void theyAreKeptAsTheNoteStatesThem() {
    assertThat(talk("Late").time()).isEqualTo(LATE);
    assertThat(talk("Early").time()).isEqualTo(TalkTime.at(LocalTime.of(9, 0)));
    assertThat(talk("Midnight").time()).isEqualTo(TalkTime.at(LocalTime.MIDNIGHT));
    assertThat(talk("Whenever").time()).isNull();
  }

  @Test
  void talksOfADayComeInTheirOrder() {
    List<String> expected = List.of("Midnight", "Early", "Late", "Whenever");
    assertThat(talks("")).extracting(TalkRow::title).isEqualTo(expected);
    long event = talk("Late").event().id();
    assertThat(library.pages().talks(EntityKind.EVENT, event, 0, 10))
        .extracting(TalkRow::title)
        .isEqualTo(expected);
    assertThat(library.directory().talks(EntityKind.EVENT, event))
        .extracting(TalkRow::title)
        .isEqualTo(expected);
    assertThat(library.pages().talks(EntityKind.EVENT, event, 1, 2))
        .extracting(TalkRow::time)
        .containsExactly(TalkTime.at(LocalTime.of(9, 0)), LATE);
  }

  @Test
  void aNoteKeepsItsOwnOrder() {
    long note = talk("Late").noteId();
    assertThat(library.talks().ofNote(note))
        .extracting(TalkRow::title)
        .containsExactly("Whenever", "Late", "Early", "Midnight");
    assertThat(library.talks().ofNote(note)).element(1).extracting(TalkRow::time).isEqualTo(LATE);
  }

  @Test
  void ofSeveralNotesTheFirstThatStatesOneCounts() {
    put("b.md", "talk: Whenever | Weaving Conf 2024 | Ada | 2024-03-20 10:30-11:15");
    put("c.md", "talk: Whenever | Weaving Conf 2024 | Ada | 2024-03-20 14:00");
    assertThat(talk("Whenever").time()).isEqualTo(LATE);
  }

  @Test
  void theyOutliveClosingTheLibrary() {
    reopen();
    assertThat(talk("Late").time()).isEqualTo(LATE);
  }
}
