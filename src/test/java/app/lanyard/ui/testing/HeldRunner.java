package app.lanyard.ui.testing;

import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.task.TaskRunner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Keeps works until the test runs them, in whatever order it likes. */
public final class HeldRunner implements TaskRunner {

  private final DirectTaskRunner direct = new DirectTaskRunner();
  private final Queue<Runnable> works = new ArrayDeque<>();

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
    works.add(() -> direct.run(work, onSuccess, onFailure));
  }

  @Override
  public void onWindowThread(Runnable action) {
    action.run();
  }

  /** Runs the one that was asked for first. */
  public void runOldest() {
    works.remove().run();
  }

  public void runAll() {
    while (!works.isEmpty()) {
      works.remove().run();
    }
  }

  public void runNewestFirst() {
    List<Runnable> held = new ArrayList<>(works);
    works.clear();
    held.reversed().forEach(Runnable::run);
  }
}
