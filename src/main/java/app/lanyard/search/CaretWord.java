package app.lanyard.search;

import app.lanyard.model.search.Operator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the caret in a query and may be completed.
 *
 * @param operator whose value it is, or null if it may become the name of an operator
 * @param typed the part of it before the caret, without quotes
 * @param start where what a completion replaces begins, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record CaretWord(@Nullable Operator operator, String typed, int start, int end) {

  /**
   * Nothing if there is neither a value nor a beginning of an operator.
   *
   * @param caret from 0 to the length of the text
   */
  public static Optional<CaretWord> at(String text, int caret) {
    List<Token> before = Scanner.tokens(text.substring(0, caret));
    if (before.isEmpty() || before.getLast().end() < caret) {
      return Optional.of(new CaretWord(null, "", caret, caret));
    }
    Token token = before.getLast();
    return token.name().isEmpty() ? name(text, token, caret) : value(text, token, caret);
  }

  private static Optional<CaretWord> name(String text, Token token, int caret) {
    if (token.parts().isEmpty()) {
      return Optional.of(new CaretWord(null, "", caret, caret));
    }
    Part part = token.parts().getFirst();
    return part.quoted()
        ? Optional.empty()
        : Optional.of(new CaretWord(null, part.text(), part.start(), nameEnd(text, caret)));
  }

  /** Takes in the rest of the word, and a colon after it. */
  private static int nameEnd(String text, int caret) {
    int end = caret;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == ':' ? end + 1 : end;
  }

  private static Optional<CaretWord> value(String text, Token token, int caret) {
    Optional<Operator> operator = Operator.ofWireName(token.name());
    if (operator.isEmpty()) {
      return Optional.empty();
    }
    Part part = token.parts().isEmpty() ? null : token.parts().getLast();
    if (part == null || part.end() < caret) {
      return Optional.of(new CaretWord(operator.get(), "", caret, caret));
    }
    if (part.quoted() && part.closed()) {
      return Optional.empty();
    }
    return Optional.of(
        new CaretWord(operator.get(), part.text(), part.start(), valueEnd(text, part, caret)));
  }

  /** Takes in the rest of the value; a quote that is not closed would take in all that follows. */
  private static int valueEnd(String text, Part typed, int caret) {
    for (Token token : Scanner.tokens(text)) {
      for (Part part : token.parts()) {
        if (part.start() == typed.start() && part.closed()) {
          return part.end();
        }
      }
    }
    return caret;
  }
}
