package app.lanyard.markdown.syntax;

import java.util.Optional;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Looks ahead in inline text, never far: markup that has no end must not cost a whole block. */
final class InlineScan {

  private static final int MAX_LENGTH = 1_000;

  private InlineScan() {}

  /**
   * The text up to {@code end}, with the scanner set behind it; empty, with the scanner anywhere,
   * if it does not come.
   */
  static Optional<String> upTo(Scanner scanner, String end) {
    Position start = scanner.position();
    for (int i = 0; i < MAX_LENGTH && scanner.hasNext(); i++) {
      Position before = scanner.position();
      if (scanner.peek() == end.charAt(0) && scanner.next(end)) {
        return Optional.of(scanner.getSource(start, before).getContent());
      }
      scanner.next();
    }
    return Optional.empty();
  }
}
