package app.lanyard.cli;

import app.lanyard.library.LibraryException;
import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what went wrong: in a sentence to the person, and in whole to the log. */
final class FailureReport {

  private static final Logger LOG = LoggerFactory.getLogger(FailureReport.class);

  private FailureReport() {}

  /**
   * Tells it.
   *
   * @return the exit status
   */
  static int tell(Exception failure, PrintWriter err) {
    err.println(sentence(failure));
    err.flush();
    LOG.error("The command failed", failure);
    return ExitStatus.FAILED;
  }

  private static String sentence(Exception failure) {
    return switch (failure) {
      case LibraryException said -> String.valueOf(said.getMessage());
      case CommandFailedException said -> String.valueOf(said.getMessage());
      default -> "Lanyard could not do that: " + failure + ". The log has more.";
    };
  }
}
