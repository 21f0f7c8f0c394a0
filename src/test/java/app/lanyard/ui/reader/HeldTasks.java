package app.lanyard.ui.reader;

import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.task.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Works that are done when the test says so, in the order it says. */
final class HeldTasks implements TaskRunner {

  private final DirectTaskRunner runner = new DirectTaskRunner();
  private final List<Runnable> held = new ArrayList<>();

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
    held.add(() -> runner.run(work, onSuccess, onFailure));
  }

  @Override
  public void onWindowThread(Runnable action) {
    action.run();
  }

  void finish(int number) {
    held.get(number).run();
  }
}
