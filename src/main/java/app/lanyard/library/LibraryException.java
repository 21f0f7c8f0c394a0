package app.lanyard.library;

/**
 * Something that a person asked of the library could not be done. The message is one sentence for
 * the person: what happened and what to do next; the cause is for the log.
 */
public class LibraryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LibraryException(String message, Throwable cause) {
    super(message, cause);
  }

  public LibraryException(String message) {
    super(message);
  }
}
