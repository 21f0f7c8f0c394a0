package app.lanyard.model;

/**
 * Something that could not be read or understood. Nothing is dropped in silence: each of these is
 * shown to the person.
 *
 * @param path the note's path in its source, or the file's path if it belongs to no note
 * @param line the line in the file, counted from 1; 1 if the whole file is meant
 * @param reason one plain sentence without a full stop
 */
public record Problem(String path, int line, String reason) {

  /** As compilers print it, so that editors can jump to it. */
  public String toLine() {
    return path + ":" + line + ": " + reason;
  }
}
