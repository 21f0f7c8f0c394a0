package app.lanyard.library;

import app.lanyard.source.NoteFile;
import app.lanyard.source.NoteText;
import java.io.IOException;

/** Reads a note's file. */
@FunctionalInterface
interface NoteReading {

  /**
   * @throws IOException if it can't be read; the message is a sentence for the person
   */
  NoteText read(NoteFile file) throws IOException;
}
