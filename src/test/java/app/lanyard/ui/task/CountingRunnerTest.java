package app.lanyard.ui.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.ui.testing.HeldRunner;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class CountingRunnerTest {

  private final ArrayList<Object> got = new ArrayList<>();

  @Test
  void isIdleOnceTheAnswerIsTakenIn() {
    var held = new HeldRunner();
    var runner = new CountingRunner(held);
    assertThat(runner.isIdle()).isTrue();

    runner.run(() -> "tea", got::add, got::add);
    runner.run(() -> "milk", got::add, got::add);
    assertThat(runner.isIdle()).isFalse();
    held.runAll();

    assertThat(runner.isIdle()).isTrue();
    assertThat(got).containsExactly("tea", "milk");
  }

  @Test
  void whatAnAnswerAsksForCountsBeforeTheAnswerIsDone() {
    var runner = new CountingRunner(new DirectTaskRunner());

    runner.run(
        () -> "tea",
        tea -> runner.run(() -> "milk", milk -> got.add(runner.isIdle()), got::add),
        got::add);

    assertThat(got).containsExactly(false);
    assertThat(runner.isIdle()).isTrue();
  }

  @Test
  void isIdleAfterAFailure() {
    var runner = new CountingRunner(new DirectTaskRunner());

    runner.run(
        () -> {
          throw new IllegalStateException("cold");
        },
        got::add,
        failure -> got.add(failure.getMessage()));

    assertThat(got).containsExactly("cold");
    assertThat(runner.isIdle()).isTrue();
  }

  @Test
  void isIdleThoughTheAnswerCouldNotBeTakenIn() {
    var runner = new CountingRunner(new DirectTaskRunner());

    assertThatThrownBy(
            () ->
                runner.run(
                    () -> "tea",
                    tea -> {
                      throw new IllegalStateException("spilt");
                    },
                    got::add))
        .hasMessage("spilt");

    assertThat(runner.isIdle()).isTrue();
  }

  @Test
  void passesOnWhatBelongsToTheWindow() {
    new CountingRunner(new DirectTaskRunner()).onWindowThread(() -> got.add("shown"));

    assertThat(got).containsExactly("shown");
  }
}
