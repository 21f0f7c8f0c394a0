package app.lanyard.library;

import app.lanyard.model.Findings;

/** Works out what a note tells of. */
@FunctionalInterface
interface NoteStudy {

  /**
   * @param path the note's path in its source
   */
  Findings study(String path, String text);
}
