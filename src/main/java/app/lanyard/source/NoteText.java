package app.lanyard.source;

import app.lanyard.model.Problem;
import java.util.List;

/**
 * A note's text, decoded.
 *
 * @param text without a byte order mark, line ends as they are in the file, NUL replaced by U+FFFD
 * @param charset the encoding it was read in
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param problems what was odd in it, such as bytes that belong to no character
 */
public record NoteText(String text, String charset, String sha256, List<Problem> problems) {

  public NoteText {
    problems = List.copyOf(problems);
  }
}
