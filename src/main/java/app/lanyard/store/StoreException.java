package app.lanyard.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/**
 * The library file or its index could not be read or written. The message is a sentence for the
 * person: what happened and what to do next.
 */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  StoreException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  StoreException(String sentence, Throwable cause) {
    super(sentence, cause);
    this.sentence = sentence;
  }

  /** The message. */
  public String sentence() {
    return sentence;
  }

  static StoreException of(SQLException cause) {
    return new StoreException(sentenceFor(code(cause)), cause);
  }

  /** Whether someone else was in the way, and a later try may do. */
  boolean isBusy() {
    return getCause() instanceof SQLException cause && code(cause) == SQLiteErrorCode.SQLITE_BUSY;
  }

  /** Whether what is in the library or its index makes no sense. */
  boolean isDamage() {
    return getCause() instanceof SQLException cause
        && (code(cause) == SQLiteErrorCode.SQLITE_CORRUPT
            || code(cause) == SQLiteErrorCode.SQLITE_NOTADB);
  }

  private static SQLiteErrorCode code(SQLException cause) {
    // The lowest byte is the primary result code; SQLite keeps details in the bytes above.
    return SQLiteErrorCode.getErrorCode(cause.getErrorCode() & 0xff);
  }

  private static String sentenceFor(SQLiteErrorCode code) {
    return switch (code) {
      case SQLITE_FULL -> "The disk is full. Make some room, then try again.";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "Another program is writing to the library. Wait until it is done, then try again.";
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
          "The library can't be written to. Check the permissions of its file and folder.";
      case SQLITE_CANTOPEN ->
          "The library file can't be opened. Check that its folder exists and may be written to.";
      case SQLITE_IOERR ->
          "The disk reported an error while the library was read or written. Check the disk.";
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          "The library or its index is damaged. Open the library again: the index is then made anew."
              + " If that does not help, restore a copy of the library.";
      default -> "The library could not be read or written. The log has the details.";
    };
  }
}
