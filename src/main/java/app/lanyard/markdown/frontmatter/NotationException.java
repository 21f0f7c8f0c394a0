package app.lanyard.markdown.frontmatter;

/** A block of data that its notation can't read. */
final class NotationException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * @param line the line in the block, counted from 1
   * @param reason one plain sentence without a full stop
   */
  NotationException(int line, String reason, Throwable cause) {
    super(reason, cause);
    this.line = line;
  }

  NotationException(int line, String reason) {
    super(reason);
    this.line = line;
  }

  int line() {
    return line;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
