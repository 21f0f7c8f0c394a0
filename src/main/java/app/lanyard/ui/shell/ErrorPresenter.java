package app.lanyard.ui.shell;

/** Tells the person that something failed, and logs it once. */
@FunctionalInterface
public interface ErrorPresenter {

  /**
   * @param what one sentence: what could not be done
   * @param cause what was thrown
   */
  void present(String what, Throwable cause);
}
