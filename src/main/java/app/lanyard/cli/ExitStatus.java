package app.lanyard.cli;

/** The exit statuses of the command line. */
public final class ExitStatus {

  public static final int DONE = 0;
  public static final int FAILED = 1;
  public static final int WRONG_WORDS = 2;
  public static final int PROBLEMS = 3;
  public static final int DAMAGED = 4;

  private ExitStatus() {}
}
