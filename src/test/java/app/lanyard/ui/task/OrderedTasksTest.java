package app.lanyard.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.HeldRunner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedTasksTest {

  private final HeldRunner runner = new HeldRunner();
  private final OrderedTasks tasks = new OrderedTasks(runner);
  private final List<String> happened = new ArrayList<>();

  @Test
  void eachBeginsOnceTheOutcomeOfTheOneBeforeIsDelivered() {
    run("first");
    tasks.run(
        () -> {
          throw new IllegalStateException("second");
        },
        answer -> happened.add("not this"),
        failure -> happened.add("failed"));
    run("third");

    runner.runNewestFirst();
    runner.runAll();

    assertThat(happened)
        .containsExactly(
            "first begins", "first answered", "failed", "third begins", "third answered");
  }

  @Test
  void oneMayFollowFromTheOutcomeOfAnother() {
    tasks.run(() -> "a", answer -> run("b"), failure -> happened.add("not this"));

    runner.runAll();

    assertThat(happened).containsExactly("b begins", "b answered");
  }

  private void run(String name) {
    tasks.run(
        () -> happened.add(name + " begins"),
        answer -> happened.add(name + " answered"),
        failure -> happened.add("not this"));
  }
}
