package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.SavedFilter;
import app.lanyard.model.TalkFilter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedFiltersTest extends LibraryFixture {

  private static final TalkFilter KEYNOTES =
      new TalkFilter(
          LocalDate.of(2024, 1, 1),
          null,
          "gpu \"x\"",
          List.of(
              new FacetChoice(Facet.KIND, "keynote", "keynote"),
              new FacetChoice(Facet.SPEAKER, "łukasz", "Łukasz")));

  @Test
  void aFilterLastsAsItWasSaved() {
    library.savedFilters().save("Keynotes", KEYNOTES);
    library.close();
    library = fake.open(folder.resolve("library.db"));
    assertThat(library.savedFilters().all()).containsExactly(new SavedFilter("Keynotes", KEYNOTES));
  }

  @Test
  void filtersComeByNameAndOneOfTheSameNameIsReplaced() {
    library.savedFilters().save("beta", KEYNOTES);
    library.savedFilters().save("Alpha", KEYNOTES);
    library.savedFilters().save("beta", TalkFilter.ALL);
    assertThat(library.savedFilters().all())
        .containsExactly(
            new SavedFilter("Alpha", KEYNOTES), new SavedFilter("beta", TalkFilter.ALL));
  }

  @Test
  void aRemovedFilterIsGoneAndOthersStay() {
    library.savedFilters().save("One", KEYNOTES);
    library.savedFilters().save("Two", KEYNOTES);
    library.savedFilters().remove("One");
    library.savedFilters().remove("None of that name");
    assertThat(library.savedFilters().all()).extracting(SavedFilter::name).containsExactly("Two");
  }

  @Test
  void aChoiceThatOnlyANewerVersionKnowsIsLeftOut() {
    library
        .settings()
        .put(
            "filter:New",
            """
            {"text": "", "mood": 1, "choices": [
              {"facet": "mood", "key": "glad", "label": "Glad"},
              {"facet": "year", "key": "2024", "label": "2024"}]}""");
    assertThat(library.savedFilters().all().getFirst().filter().choices())
        .containsExactly(new FacetChoice(Facet.YEAR, "2024", "2024"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"from\": \"soon\"}"})
  void aDamagedFilterLeavesTheOthersUsable(String damaged) {
    library.settings().put("filter:Damaged", damaged);
    library.savedFilters().save("Sound", KEYNOTES);
    assertThat(library.savedFilters().all()).extracting(SavedFilter::name).containsExactly("Sound");
  }
}
