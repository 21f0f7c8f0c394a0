package app.lanyard.cli;

/** The exit statuses of the command line. */
final class ExitStatus {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_WORDS = 2;
  static final int PROBLEMS = 3;
  static final int DAMAGED = 4;

  private ExitStatus() {}
}
