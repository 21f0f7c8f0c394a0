package app.lanyard.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.EntityRow;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.directory.page.PageViewModel;
import app.lanyard.ui.directory.page.PageWords;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.DirectDelay;
import app.lanyard.ui.testing.FakeEntities;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.FakeFacets;
import app.lanyard.ui.testing.FakeNotes;
import app.lanyard.ui.testing.FakePages;
import app.lanyard.ui.testing.FakeTalks;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoryViewModelTest {

  private static final FacetChoice IN_2025 = new FacetChoice(Facet.YEAR, "2025", "2025");

  private final FakeEntities entities = FakeEntities.sample();
  private final FakeFacets facets =
      new FakeFacets(new FakeTalks(List.of()), entities, FakeNotes.sample(0));
  private final FakeErrors errors = new FakeErrors();
  private final DirectoryWords words =
      new DirectoryWords(EntityKind.SPEAKER, new Messages(Locale.UK));
  private final DirectoryViewModel model =
      new DirectoryViewModel(
          EntityKind.SPEAKER,
          entities,
          new FakePages(entities),
          facets,
          new DirectTaskRunner(),
          new DirectDelay(),
          errors,
          words);

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
  void aChosenValueNarrowsTheListAndTheCountsOfOthers() {
    model.facets().shownProperty().set(true);

    model.facets().toggle(IN_2025);

    assertThat(shown()).hasSize(60).allMatch(row -> row.id() % 2 == 1);
    assertThat(model.filter().isNone()).isFalse();
    assertThat(facets.lastCounted()).contains(model.filter().shown());
    model.facets().toggle(IN_2025);
    assertThat(shown()).hasSize(120);
  }

  @Test
  void allFiltersOfAPlaceAreReadAtOnce() {
    model.facets().shownProperty().set(true);
    int counted = facets.counted.get();
    var narrow = new EntityFilter(EntityKind.SPEAKER, "speaker 0", List.of(IN_2025));

    model.show(new DirectoryFilter(narrow, EntityOrder.TALKS));

    assertThat(facets.counted).hasValue(counted + 1);
    assertThat(model.filter()).isEqualTo(new DirectoryFilter(narrow, EntityOrder.TALKS));
    model.clear();
    assertThat(model.filter().isNone()).isTrue();
    assertThat(model.orderProperty().get()).isEqualTo(EntityOrder.TALKS);
  }

  @Test
  void whatIsChosenIsNamedWhereNothingIsLeft() {
    var filter = new EntityFilter(EntityKind.SPEAKER, "zo", List.of(IN_2025));

    assertThat(words.empty(filter)).isEqualTo("No speakers with a talk of all these: “zo”, 2025");
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
    PageViewModel page = page(EntityKind.SPEAKER);
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
  void linesHaveTheirCountsOfTheLastYears() {
    model.refresh();

    var first = (DirectoryLine.Entry) model.rows().listProperty().get().getFirst();
    assertThat(first.years()).hasSize(16).endsWith(2, 0);
  }

  @Test
  void theListGoesByWhatIsChosen() {
    model.sortOtherwise();
    assertThat(model.orderProperty().get()).isEqualTo(EntityOrder.TALKS);
    assertThat(shown().getFirst().talks()).isEqualTo(9);

    model.sortOtherwise();
    model.sortOtherwise();
    assertThat(model.orderProperty().get()).isEqualTo(EntityOrder.NAME);
  }

  private PageViewModel page(EntityKind kind) {
    return new PageViewModel(
        kind,
        new FakePages(entities),
        new PageWords(kind, new Messages(Locale.UK)),
        new DirectTaskRunner(),
        failure -> errors.present("", failure));
  }

  private List<EntityRow> shown() {
    return model.rows().listProperty().get().stream()
        .map(DirectoryLine::entity)
        .flatMap(Optional::stream)
        .toList();
  }
}
