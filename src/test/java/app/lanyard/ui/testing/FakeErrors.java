package app.lanyard.ui.testing;

import app.lanyard.ui.shell.ErrorPresenter;
import java.util.ArrayList;
import java.util.List;

/** Notes down what went wrong. */
public final class FakeErrors implements ErrorPresenter {

  public final List<String> presented = new ArrayList<>();

  @Override
  public void present(String what, Throwable cause) {
    presented.add(what);
  }
}
