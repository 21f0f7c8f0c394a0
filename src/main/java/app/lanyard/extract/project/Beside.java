package app.lanyard.extract.project;

import java.util.Locale;

/** What stands beside a name in a note's text. */
final class Beside {

  private static final int FARTHEST_IN_LIST = 12;

  private final String text;
  private final ProjectWords words;

  Beside(String text, ProjectWords words) {
    this.text = text;
    this.words = words;
  }

  /** Whether a word such as "project" stands before or after it, or a version after it. */
  boolean hasProjectWord(Mention mention) {
    String next = fold(wordAfter(mention.end()));
    if (words.after().contains(next) || isVersion(mention)) {
      return true;
    }
    boolean everyday = mention.spelling().match() == NameMatch.EVIDENCE;
    return (!everyday && words.thing().contains(next))
        || (!mention.isSmall() && words.before().contains(fold(wordBefore(mention.start()))));
  }

  /** Whether what follows makes it something else: a firm, another product, an everyday word. */
  boolean isOther(Mention mention) {
    String next = wordAfter(mention.end());
    return words.apart().contains(fold(next))
        || (isCapital(next) && words.organisation().contains(fold(next)));
  }

  /** Whether a given name stands before it, or it is one and a family name may follow. */
  boolean isPartOfName(Mention mention) {
    String name = text.substring(mention.start(), mention.end());
    String previous = wordBefore(mention.start());
    return (isCapital(name) && isCapital(previous) && words.given().contains(fold(previous)))
        || (isCapital(wordAfter(mention.end())) && words.given().contains(fold(name)));
  }

  /** Whether only commas, slashes and words such as "and" stand between two names. */
  boolean isJoined(Mention one, Mention other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    if (to - from > FARTHEST_IN_LIST || to <= from) {
      return false;
    }
    String between = fold(text.substring(from, to)).strip();
    return words.joining().contains(between) || isListSign(between);
  }

  /** Whether a passage has a word of the field. */
  boolean hasFieldWord(Passage passage) {
    int position = passage.start();
    while (position < passage.end()) {
      int end = endOfWord(position);
      if (end > position + 3 && words.field().contains(fold(text.substring(position, end)))) {
        return true;
      }
      position = end + 1;
    }
    return false;
  }

  private static boolean isListSign(String between) {
    if (between.isEmpty() || between.length() > 1) {
      return switch (between) {
        case ", and", ", or", ", &", "、以及" -> true;
        default -> false;
      };
    }
    return ",/&+、，|;()".contains(between);
  }

  private boolean isVersion(Mention mention) {
    String next = wordAfter(mention.end());
    if (next.isEmpty() || mention.end() >= text.length() || text.charAt(mention.end()) != ' ') {
      return false;
    }
    int digits = next.charAt(0) == 'v' ? 1 : 0;
    boolean number =
        next.length() > digits && next.substring(digits).chars().allMatch(Character::isDigit);
    int after = mention.end() + 1 + next.length();
    boolean dotted = text.startsWith(".", after) && Letters.isWord(text, after + 1);
    return number && (digits == 1 || dotted);
  }

  private String wordAfter(int position) {
    if (position + 1 >= text.length() || !isGap(text.charAt(position))) {
      return "";
    }
    return text.substring(position + 1, endOfWord(position + 1));
  }

  private String wordBefore(int position) {
    if (position < 2 || !isGap(text.charAt(position - 1))) {
      return "";
    }
    int start = position - 1;
    while (start > 0 && Letters.isWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, position - 1);
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\n' || c == '-' || c == '\u00A0';
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length() && Letters.isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
