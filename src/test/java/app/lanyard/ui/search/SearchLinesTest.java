package app.lanyard.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.search.Completion;
import app.lanyard.model.search.Completions;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.SearchResults;
import app.lanyard.search.QueryParser;
import app.lanyard.ui.testing.FakeSearcher;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchLinesTest {

  private static final Completions NO_OFFERS = new Completions(0, 0, List.of());
  private static final Completions OFFERS =
      new Completions(
          0, 1, List.of(new Completion(Operator.SPEAKER, "speaker:", "speaker:", false, 0)));

  private final SearchLines lines = new SearchLines();

  @Test
  void theFirstResultIsChosenAndArrowsStepOverHeadings() {
    lines.show(NO_OFFERS, found("river"));

    assertThat(chosen()).isEqualTo("Mapping a river");
    lines.step(1);
    lines.step(1);
    assertThat(chosen()).isEqualTo("Ada River Quill");
    lines.step(-1);
    assertThat(chosen()).isEqualTo("River and delta");
  }

  @Test
  void pageKeysLeadFromKindToKind() {
    lines.show(NO_OFFERS, found("river"));

    lines.stepGroup(1);
    assertThat(chosen()).isEqualTo("Ada River Quill");
    lines.stepGroup(1);
    assertThat(chosen()).isEqualTo("RiverServe");
    lines.stepGroup(-1);
    lines.stepGroup(-1);
    assertThat(chosen()).isEqualTo("Mapping a river");
  }

  @Test
  void pastTheLastResultNothingChanges() {
    lines.show(NO_OFFERS, found("RiverServe"));

    lines.step(1);
    lines.stepGroup(1);

    assertThat(chosen()).isEqualTo("RiverServe");
  }

  @Test
  void anOfferIsChosenOnlyIfNothingWasFound() {
    lines.show(OFFERS, found("river"));
    assertThat(chosen()).isEqualTo("Mapping a river");
    lines.step(-1);
    assertThat(chosen()).isEqualTo("speaker:");

    lines.startAnew();
    lines.show(OFFERS, SearchResults.NONE);
    assertThat(chosen()).isEqualTo("speaker:");
  }

  @Test
  void whatThePersonChoseStaysChosenWhileItIsThere() {
    lines.show(NO_OFFERS, found("river"));
    lines.stepGroup(1);

    lines.show(OFFERS, found("river"));

    assertThat(chosen()).isEqualTo("Ada River Quill");
  }

  @Test
  void theOperatorsAreExplainedAndNoneIsChosen() {
    lines.show(NO_OFFERS, found("river"));
    lines.explain();

    assertThat(lines.lines()).hasSameSizeAs(Operator.values());
    assertThat(lines.chosenProperty().get()).isEqualTo(SearchLines.NONE);
    lines.step(1);
    assertThat(lines.lines().get(lines.chosenProperty().get()))
        .isEqualTo(new SearchLine.Explained(Operator.SPEAKER));
  }

  private static SearchResults found(String words) {
    return FakeSearcher.sample().search(QueryParser.parse(words).query(), 8);
  }

  private String chosen() {
    return switch (lines.lines().get(lines.chosenProperty().get())) {
      case SearchLine.Hit(var hit) -> hit.title().text();
      case SearchLine.Offer(var offer) -> offer.label();
      case SearchLine.Explained explained -> explained.operator().wireName();
      case SearchLine.Heading heading -> throw new AssertionError("A heading is chosen");
    };
  }
}
