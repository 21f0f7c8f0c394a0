package app.lanyard.cli;

/** The words of the command line can't be followed; the message says why in a sentence. */
final class WrongWordsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongWordsException(String message) {
    super(message);
  }
}
