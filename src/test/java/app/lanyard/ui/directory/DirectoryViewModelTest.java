package app.lanyard.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.DirectDelay;
import app.lanyard.ui.testing.FakeEntities;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.FakeEvidence;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoryViewModelTest {

  private final FakeEntities entities = FakeEntities.sample();
  private final FakeErrors errors = new FakeErrors();
  private final DirectoryWords words =
      new DirectoryWords(EntityKind.SPEAKER, new Messages(Locale.UK));
  private final DirectoryViewModel model =
      new DirectoryViewModel(
          EntityKind.SPEAKER, entities, new DirectTaskRunner(), new DirectDelay(), errors, words);

  @Test
  void showsThoseOfItsKindAlone() {
    model.refresh();

    assertThat(model.rows().countProperty().get()).isEqualTo(120);
    assertThat(shown()).hasSize(120).allMatch(row -> row.kind() == EntityKind.SPEAKER);
  }

  @Test
  void textNarrowsAsItIsTyped() {
    model.textProperty().set("quill");

    assertThat(shown()).extracting(EntityRow::name).containsExactly("Ada Quill", "A. Quill");
    model.clear();
    assertThat(model.rows().countProperty().get()).isEqualTo(120);
  }

  @Test
  void aFailureIsTold() {
    entities.failure = new IllegalStateException("locked");

    model.refresh();

    assertThat(model.rows().stateProperty().get()).isEqualTo(ListState.FAILED);
    assertThat(errors.presented).containsExactly("The speakers could not be listed.");
  }

  @Test
  void aPageFollowsWhatItIsAboutAndClosesWhenThatIsGone() {
    EntityPageViewModel page = page(EntityKind.SPEAKER);
    EntityRow ada = entities.rows.getFirst();
    page.open(ada);
    var renamed =
        new EntityRow(ada.kind(), 77, ada.key(), "Adele Quill", List.of(), ada.detail(), 9, 1);
    entities.rows.set(0, renamed);

    page.refresh();
    assertThat(page.shownProperty().get()).contains(renamed);
    entities.rows.removeFirst();
    page.refresh();

    assertThat(page.shownProperty().get()).isEmpty();
  }

  @Test
  void aProjectsPageHasEachNoteThatSpeaksOfItOnce() {
    EntityPageViewModel page = page(EntityKind.PROJECT);

    page.open(entities.rows(EntityKind.PROJECT, "KServe", 0, 1).getFirst());

    assertThat(page.lines().stream().filter(PageLine.Note.class::isInstance))
        .extracting(PageLine::noteId)
        .containsExactly(1L, 2L);
    assertThat(page.lines().stream().filter(PageLine.Talk.class::isInstance)).hasSize(3);
  }

  @Test
  void closingAPageTellsWhetherThereWasOne() {
    EntityPageViewModel page = page(EntityKind.SPEAKER);
    assertThat(page.close()).isFalse();
    page.open(entities.rows.getFirst());

    assertThat(page.close()).isTrue();
  }

  private EntityPageViewModel page(EntityKind kind) {
    return new EntityPageViewModel(
        kind, entities, new FakeEvidence(), new DirectTaskRunner(), errors, words);
  }

  private List<EntityRow> shown() {
    return model.rows().listProperty().get().stream()
        .map(DirectoryLine::entity)
        .flatMap(Optional::stream)
        .toList();
  }
}
