package app.lanyard.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.TalkFilter;
import app.lanyard.model.search.Completion;
import app.lanyard.model.search.QueryProblem;
import app.lanyard.ui.testing.DirectDelay;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.FakeSearcher;
import app.lanyard.ui.testing.HeldDelay;
import app.lanyard.ui.testing.HeldRunner;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchViewModelTest {

  private final FakeSearcher searcher = FakeSearcher.sample();
  private final HeldRunner runner = new HeldRunner();
  private final HeldDelay pausing = new HeldDelay();
  private final FakeErrors errors = new FakeErrors();
  private final SearchViewModel model =
      new SearchViewModel(
          searcher, runner, new DirectDelay(), pausing, errors, new Messages(Locale.UK));

  @Test
  void nothingIsAskedUntilSomethingIsTyped() {
    type(" ");

    assertThat(model.stateProperty().get()).isEqualTo(SearchState.NOT_ASKED);
    assertThat(searcher.searched).isEmpty();
  }

  @Test
  void whatIsTypedIsSearchedFor() {
    model.type("river", 5);
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.SEARCHING);
    runner.runAll();

    assertThat(model.stateProperty().get()).isEqualTo(SearchState.FOUND);
    assertThat(hits()).hasSize(7);
  }

  @Test
  void anOlderAnswerNeverReplacesANewerOne() {
    model.type("river", 5);
    model.type("riverserve", 10);
    runner.runNewestFirst();

    assertThat(hits()).hasSize(1);
  }

  @Test
  void movingTheCaretAsksForOffersAlone() {
    type("river");
    model.type("river", 0);
    runner.runAll();

    assertThat(searcher.searched).hasSize(1);
    assertThat(hits()).hasSize(7);
  }

  @Test
  void anOfferTakesThePlaceOfWhatWasBegun() {
    type("river spe");
    Completion offer = offers().getFirst();

    assertThat(model.take(offer)).contains(new SearchAnswer.Taken("river speaker:", 14));
  }

  @Test
  void anOfferForAnEarlierTextIsNotTaken() {
    type("spe");
    Completion offer = offers().getFirst();
    model.type("spel", 4);

    assertThat(model.take(offer)).isEmpty();
  }

  @Test
  void enterWaitsForTheAnswerToWhatIsTypedNow() {
    var done = new ArrayList<String>();
    type("river");
    model.type("riverserve", 10);
    model.onceAnswered(() -> done.add("opened " + hits().size()));
    assertThat(done).isEmpty();

    runner.runAll();

    assertThat(done).containsExactly("opened 1");
  }

  @Test
  void typingOnTakesEnterBack() {
    var done = new ArrayList<String>();
    model.type("riv", 3);
    model.onceAnswered(() -> done.add("opened"));
    type("river");

    assertThat(done).isEmpty();
  }

  @Test
  void whatMayOnlyBeUnfinishedIsToldOnceThePersonPauses() {
    type("river speaker:");
    assertThat(model.problemsProperty().get()).isEmpty();

    pausing.flush();

    assertThat(problems()).containsExactly("speaker: MISSING_VALUE");
  }

  @ParameterizedTest
  @CsvSource({
    "river sepaker:ada, sepaker, UNKNOWN_OPERATOR_NEAR",
    "river after:later now, later, UNREADABLE_DATE",
    "river kind:dance now, dance, UNKNOWN_VALUE",
    "river - delta, -, LONE_MINUS",
  })
  void whatIsWrongIsToldWithItsPlaceAndResultsAreStillShown(
      String text, String place, QueryProblem.Kind kind) {
    type(text);
    pausing.flush();

    assertThat(model.problemsProperty().get())
        .anySatisfy(
            placed -> {
              assertThat(placed.place()).contains(place);
              assertThat(placed.problem().kind()).isEqualTo(kind);
            });
    assertThat(searcher.searched).isNotEmpty();
  }

  @Test
  void aProblemOfTheWholeQueryQuotesNothing() {
    type("-river -delta");
    pausing.flush();

    assertThat(problems()).containsExactly(" ONLY_EXCLUDED");
  }

  @Test
  void aFailureIsToldAndTheNextKeyTriesAgain() {
    searcher.failure = new IllegalStateException("closed");
    type("river");
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.FAILED);
    assertThat(errors.presented).hasSize(1);

    searcher.failure = null;
    type("rivers");
    type("river");

    assertThat(model.stateProperty().get()).isEqualTo(SearchState.FOUND);
  }

  @Test
  void theQueryBecomesAFilterOfTheTimeline() {
    type("river \"old maps\" speaker:ada kind:keynote,panel after:2024 before:2026 -delta");

    assertThat(model.talkFilter())
        .isEqualTo(
            new TalkFilter(
                null,
                null,
                "river \"old maps\" speaker:ada kind:keynote,panel after:2024 before:2026 -delta"));
  }

  private void type(String text) {
    model.type(text, text.length());
    runner.runAll();
  }

  private List<SearchLine> hits() {
    return model.lines().lines().stream().filter(SearchLine.Hit.class::isInstance).toList();
  }

  private List<Completion> offers() {
    return model.lines().lines().stream()
        .filter(SearchLine.Offer.class::isInstance)
        .map(line -> ((SearchLine.Offer) line).completion())
        .toList();
  }

  private List<String> problems() {
    return model.problemsProperty().get().stream()
        .map(placed -> placed.place() + " " + placed.problem().kind())
        .toList();
  }
}
