package app.lanyard.source;

import java.io.IOException;

/** Reads a note's file. Safe for use by many threads. */
public final class NoteFileReader {

  /** Larger files are reported, not read. */
  public static final long MAX_BYTES = 50L * 1024 * 1024;

  /**
   * @throws IOException if the file can't be read; its message is a plain sentence for the person
   */
  public NoteText read(NoteFile file) throws IOException {
    throw new UnsupportedOperationException();
  }
}
