package app.lanyard.extract.project;

import app.lanyard.extract.text.Prose;

/** Tells whether a name stands in running text, and not in an address, a path or a handle. */
final class Surroundings {

  private Surroundings() {}

  static boolean allow(CharSequence text, int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    return switch (before) {
          case '@', '\\', '$', '%' -> false;
          case '.' -> !Letters.isWord(text, start - 2);
          case '-' -> after != '-';
          case '/' -> !isPath(text, start, end);
          default -> true;
        }
        && switch (after) {
          case '@', '\\', '=' -> false;
          case '.' -> !isLowerCase(text, end + 1);
          case '/' -> !isPath(text, start, end);
          case ':' -> !(isWordOrSlash(text, end + 1) && before != ' ');
          default -> true;
        };
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == Prose.SEPARATOR;
  }

  private static boolean isLowerCase(CharSequence text, int position) {
    return position < text.length()
        && (Character.isLowerCase(text.charAt(position))
            || Character.isDigit(text.charAt(position)));
  }

  private static boolean isWordOrSlash(CharSequence text, int position) {
    return position < text.length()
        && (text.charAt(position) == '/' || Letters.isWord(text.charAt(position)));
  }

  /** Names with slashes between them are a list; with a dot or another sign, a path. */
  private static boolean isPath(CharSequence text, int start, int end) {
    int from = start;
    while (from > 0 && !isSpace(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && !isSpace(text.charAt(to))) {
      to++;
    }
    if ("/.~".indexOf(text.charAt(from)) >= 0) {
      return true;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean sign = c == '@' || c == '_' || c == '\\' || (c == '?' && i < to - 1);
      boolean dots = c == '.' && isLowerCase(text, i + 1);
      boolean twoSlashes = c == '/' && i + 1 < to && text.charAt(i + 1) == '/';
      if (sign || dots || twoSlashes) {
        return true;
      }
    }
    return false;
  }
}
