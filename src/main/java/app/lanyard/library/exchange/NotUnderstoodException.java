package app.lanyard.library.exchange;

/** An annotation in a file can't be understood; the message says why in a few words. */
final class NotUnderstoodException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotUnderstoodException(String message) {
    super(message);
  }
}
