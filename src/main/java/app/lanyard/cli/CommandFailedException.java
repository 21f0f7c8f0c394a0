package app.lanyard.cli;

import org.jspecify.annotations.Nullable;

/**
 * What the words ask for could not be done. The message is one sentence for the person: what
 * happened and what to do next; the cause is for the log.
 */
public final class CommandFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CommandFailedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
