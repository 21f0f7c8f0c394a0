package app.lanyard.ui.controls.facets;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.Facets;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.FacetCount;
import app.lanyard.model.ListFilter;
import app.lanyard.model.TalkFilter;
import app.lanyard.ui.testing.HeldRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FacetsModelTest {

  private final HeldRunner runner = new HeldRunner();
  private final List<ListFilter> counted = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final FacetsModel model =
      new FacetsModel(new Counting(), TalkFilter.ALL, runner, failures::add);

  /** Counts one row for each value, which has the facet's name. */
  private final class Counting implements Facets {

    @Override
    public Map<Facet, List<FacetCount>> counts(ListFilter filter, int most) {
      counted.add(filter);
      return Map.of(Facet.YEAR, values(filter, Facet.YEAR, "", most));
    }

    @Override
    public List<FacetCount> values(ListFilter filter, Facet facet, String typed, int most) {
      return List.of(new FacetCount(facet.wireName() + typed, facet.wireName() + typed, 1));
    }
  }

  @Test
  void nothingIsCountedThatIsNotSeen() {
    model.show(TalkFilter.ALL);
    runner.runAll();
    assertThat(counted).isEmpty();

    model.shownProperty().set(true);
    runner.runAll();

    assertThat(counted).containsExactly(TalkFilter.ALL);
    assertThat(model.countsProperty().get()).containsOnlyKeys(Facet.YEAR);
  }

  @Test
  void eachFacetIsSearchedByItself() {
    var found = new ArrayList<String>();

    model.search(Facet.SPEAKER, " ada ", values -> found.add(values.getFirst().key()));
    model.search(Facet.TAG, "gpu", values -> found.add(values.getFirst().key()));
    runner.runAll();

    assertThat(found).containsExactly("speakerada", "taggpu");
  }

  @Test
  void ofOneFacetOnlyTheLatestAnswerCounts() {
    var found = new ArrayList<String>();

    model.search(Facet.SPEAKER, "a", values -> found.add(values.getFirst().key()));
    model.search(Facet.SPEAKER, "ad", values -> found.add(values.getFirst().key()));
    runner.runNewestFirst();

    assertThat(found).containsExactly("speakerad");
  }

  @Test
  void aValueIsChosenWithItsNameAndGivenUpAgain() {
    var fosdem = new FacetChoice(Facet.EVENT, "fosdem 2025", "FOSDEM 2025");

    model.toggle(Facet.EVENT, new FacetCount("fosdem 2025", "FOSDEM 2025", 3));
    assertThat(model.choicesProperty().get()).containsExactly(fosdem);
    assertThat(model.isChosen(Facet.EVENT, "fosdem 2025")).isTrue();

    model.toggle(new FacetChoice(Facet.EVENT, "fosdem 2025", "Renamed meanwhile"));
    assertThat(model.choicesProperty().get()).isEmpty();
  }

  @Test
  void oneValueCanTakeThePlaceOfTheOthersOfItsFacet() {
    model.toggle(new FacetChoice(Facet.YEAR, "2025", "2025"));
    model.toggle(new FacetChoice(Facet.SOURCE, "1", "notes"));

    model.chooseOnly(new FacetChoice(Facet.SOURCE, "2", "blog"));

    assertThat(model.choicesProperty().get())
        .extracting(FacetChoice::key)
        .containsExactly("2025", "2");
  }
}
