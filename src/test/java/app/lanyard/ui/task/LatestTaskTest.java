package app.lanyard.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.HeldRunner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTaskTest {

  private final HeldRunner runner = new HeldRunner();
  private final LatestTask latest = new LatestTask(runner);
  private final List<String> answers = new ArrayList<>();

  @Test
  void aSlowAnswerNeverOverwritesANewerOne() {
    latest.run(() -> "first", answers::add, failure -> answers.add("failed"));
    latest.run(() -> "second", answers::add, failure -> answers.add("failed"));

    runner.runNewestFirst();

    assertThat(answers).containsExactly("second");
  }

  @Test
  void aFailureThatIsOldNewsIsNotTold() {
    latest.<String>run(
        () -> {
          throw new IllegalStateException("old");
        },
        answers::add,
        failure -> answers.add("failed"));
    latest.forget();

    runner.runAll();

    assertThat(answers).isEmpty();
  }
}
