package app.lanyard.ui.task;

/** Puts something off until nothing newer has been asked for a while. */
public interface Delay {

  /** Runs {@code action} after the delay, instead of what was waiting before. */
  void restart(Runnable action);

  /** Runs what is waiting now, if anything is. */
  void flush();
}
