package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.shell.History.Step;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private final History history = new History();

  @Test
  void atTheBeginningThereIsNowhereToGo() {
    visit("a");

    assertThat(history.canGoBack().get()).isFalse();
    assertThat(history.canGoForward().get()).isFalse();
    assertThat(history.back()).isEmpty();
    assertThat(history.forward()).isEmpty();
  }

  @Test
  void backAndForwardWalkTheSameWay() {
    visit("a", "b", "c");

    assertThat(history.back()).contains(step("b"));
    assertThat(history.back()).contains(step("a"));
    assertThat(history.back()).isEmpty();
    assertThat(history.forward()).contains(step("b"));
    assertThat(history.canGoBack().get()).isTrue();
    assertThat(history.canGoForward().get()).isTrue();
  }

  @Test
  void goingOnFromThePastForgetsWhatCameAfter() {
    visit("a", "b");
    history.back();
    visit("c");

    assertThat(history.canGoForward().get()).isFalse();
    assertThat(history.back()).contains(step("a"));
  }

  @Test
  void beingStillThereIsNoStep() {
    visit("a", "b", "b");

    assertThat(history.back()).contains(step("a"));
  }

  @Test
  void anAmendedStepStaysTheSameOne() {
    visit("a", "b");
    history.amend(step("b2"));
    visit("c");

    assertThat(history.back()).contains(step("b2"));
    assertThat(history.back()).contains(step("a"));
  }

  @Test
  void theOldestStepsAreForgotten() {
    for (int i = 0; i <= History.LONGEST + 5; i++) {
      visit("view " + i);
    }

    int steps = 0;
    while (history.back().isPresent()) {
      steps++;
    }
    assertThat(steps).isEqualTo(History.LONGEST - 1);
  }

  private void visit(String... views) {
    for (String view : views) {
      history.visit(step(view));
    }
  }

  private static Step step(String view) {
    return new Step(view, ViewPlace.ONLY, Optional.empty());
  }
}
