package app.lanyard.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.NoteRow;
import app.lanyard.model.SourceRow;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.DirectDelay;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.FakeNotes;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NotesViewModelTest {

  private static final SourceRow BLOG = new SourceRow(2, "blog", "/home/ada/blog", true, 75);

  private final FakeNotes notes = FakeNotes.sample(150);
  private final FakeErrors errors = new FakeErrors();
  private final NotesViewModel model =
      new NotesViewModel(
          notes, new DirectTaskRunner(), new DirectDelay(), errors, new Messages(Locale.UK));

  @Test
  void showsEveryNoteAtFirst() {
    model.refresh();

    assertThat(model.rows().countProperty().get()).isEqualTo(150);
    assertThat(shown()).hasSize(150);
  }

  @Test
  void aSourceShowsItsNotesAlone() {
    model.showOnly(BLOG);

    assertThat(shown()).hasSize(75).allMatch(note -> note.sourceId() == 2);
    model.clearSource();
    assertThat(model.rows().countProperty().get()).isEqualTo(150);
  }

  @Test
  void textNarrowsAsItIsTyped() {
    model.textProperty().set("by the water");

    assertThat(shown()).hasSize(50).allMatch(note -> note.title().contains("by the water"));
  }

  @Test
  void nothingFoundIsAStateOfItsOwn() {
    model.textProperty().set("no such note");

    assertThat(model.rows().stateProperty().get()).isEqualTo(ListState.EMPTY);
    model.clear();
    assertThat(model.rows().stateProperty().get()).isEqualTo(ListState.FILLED);
  }

  @Test
  void aFailureIsTold() {
    notes.failure = new IllegalStateException("locked");

    model.refresh();

    assertThat(model.rows().stateProperty().get()).isEqualTo(ListState.FAILED);
    assertThat(errors.presented).containsExactly("The notes could not be listed.");
  }

  private List<NoteRow> shown() {
    return model.rows().listProperty().get().stream()
        .filter(NoteLine.Read.class::isInstance)
        .map(line -> ((NoteLine.Read) line).note())
        .toList();
  }
}
