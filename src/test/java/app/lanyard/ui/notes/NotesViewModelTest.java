package app.lanyard.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.NoteRow;
import app.lanyard.model.SourceRow;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.DirectDelay;
import app.lanyard.ui.testing.FakeEntities;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.FakeFacets;
import app.lanyard.ui.testing.FakeNotes;
import app.lanyard.ui.testing.FakeTalks;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NotesViewModelTest {

  private static final SourceRow BLOG = new SourceRow(2, "blog", "/home/ada/blog", true, 75);

  private final FakeNotes notes = FakeNotes.sample(150);
  private final FakeFacets facets =
      new FakeFacets(new FakeTalks(List.of()), new FakeEntities(), notes);
  private final FakeErrors errors = new FakeErrors();
  private final NotesViewModel model =
      new NotesViewModel(
          notes,
          facets,
          new DirectTaskRunner(),
          new DirectDelay(),
          errors,
          new Messages(Locale.UK));

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
    model.showOnly(new SourceRow(1, "notes", "/home/ada/notes", true, 75));
    assertThat(shown()).hasSize(75).allMatch(note -> note.sourceId() == 1);
    model.clear();
    assertThat(model.rows().countProperty().get()).isEqualTo(150);
  }

  @Test
  void textNarrowsAsItIsTyped() {
    model.textProperty().set("by the water");

    assertThat(shown()).hasSize(50).allMatch(note -> note.title().contains("by the water"));
  }

  @Test
  void aChosenValueNarrowsTheListAndTheCountsOfOthers() {
    model.facets().shownProperty().set(true);
    var german = new FacetChoice(Facet.LANGUAGE, "de", "de");

    model.facets().toggle(german);

    assertThat(shown()).hasSize(75).allMatch(note -> note.id() % 2 == 0);
    assertThat(facets.lastCounted()).contains(new NoteFilter("", List.of(german)));
    model.show(NotesFilter.NONE);
    assertThat(model.facets().choicesProperty().get()).isEmpty();
    assertThat(shown()).hasSize(150);
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
