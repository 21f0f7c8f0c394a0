package app.lanyard.search;

import java.util.ArrayList;
import java.util.List;

/** Takes a query apart at its spaces, quotes, colons and commas. Never fails. */
final class Scanner {

  private static final String QUOTES = "\"“”„";

  private final String text;
  private int position;

  private Scanner(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    var scanner = new Scanner(text);
    List<Token> tokens = new ArrayList<>();
    while (scanner.skipSpaces()) {
      tokens.add(scanner.token());
    }
    return tokens;
  }

  static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == 0;
  }

  static boolean isQuote(char unit) {
    return QUOTES.indexOf(unit) >= 0;
  }

  private boolean skipSpaces() {
    while (position < text.length() && isSpace(text.charAt(position))) {
      position++;
    }
    return position < text.length();
  }

  private Token token() {
    int start = position;
    while (at('-')) {
      position++;
    }
    int minuses = position - start;
    String name = name();
    List<Part> parts = name.isEmpty() ? wordOrPhrase() : values();
    return new Token(start, position, minuses, name, parts);
  }

  /** What stands before a colon, which is passed; empty if there is none. */
  private String name() {
    int end = position;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == position || end == text.length() || !isColon(text.charAt(end)) || isAddress(end)) {
      return "";
    }
    String name = text.substring(position, end);
    position = end + 1;
    return name;
  }

  /** As in {@code https://example.org} and {@code std::move}. */
  private boolean isAddress(int colon) {
    return text.startsWith("//", colon + 1) || text.startsWith(":", colon + 1);
  }

  private List<Part> wordOrPhrase() {
    if (position == text.length() || isSpace(text.charAt(position))) {
      return List.of();
    }
    return List.of(isQuote(text.charAt(position)) ? quoted() : plain(false));
  }

  private List<Part> values() {
    List<Part> values = new ArrayList<>();
    while (position < text.length() && !isSpace(text.charAt(position))) {
      if (at(',')) {
        position++;
      } else {
        values.add(isQuote(text.charAt(position)) ? quoted() : plain(true));
      }
    }
    return values;
  }

  private Part quoted() {
    int start = position;
    int end = start + 1;
    while (end < text.length() && !isQuote(text.charAt(end))) {
      end++;
    }
    boolean closed = end < text.length();
    position = closed ? end + 1 : end;
    return new Part(start, position, text.substring(start + 1, end), true, closed);
  }

  private Part plain(boolean untilComma) {
    int start = position;
    while (position < text.length() && isPlain(text.charAt(position), untilComma)) {
      position++;
    }
    return new Part(start, position, text.substring(start, position), false, true);
  }

  private static boolean isPlain(char unit, boolean untilComma) {
    return !isSpace(unit) && !isQuote(unit) && !(untilComma && unit == ',');
  }

  private boolean at(char unit) {
    return position < text.length() && text.charAt(position) == unit;
  }

  /** The wide one is what a Chinese or Japanese keyboard gives. */
  private static boolean isColon(char unit) {
    return unit == ':' || unit == '：';
  }
}
