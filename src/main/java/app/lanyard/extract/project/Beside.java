package app.lanyard.extract.project;

import app.lanyard.extract.text.Passage;
import app.lanyard.extract.text.PhraseMap;
import java.util.List;

/** What stands beside a name in a note's text. */
final class Beside {

  private static final int FARTHEST_IN_LIST = 12;
  private static final int NOWHERE = -1;

  private static final PhraseMap<Boolean> LIST_SIGNS =
      PhraseMap.of(
          List.of(",", "/", "&", "+", "、", "，", "|", ";", "(", ")", ", and", ", or", ", &", "、以及"));

  private final String text;
  private final ProjectWords words;

  Beside(String text, ProjectWords words) {
    this.text = text;
    this.words = words;
  }

  /** Whether a word such as "project" stands before or after it, or a version after it. */
  boolean hasProjectWord(Mention mention) {
    if (isAfter(mention, words.after()) || isVersion(mention)) {
      return true;
    }
    boolean everyday = mention.spelling().match() == NameMatch.EVIDENCE;
    return (!everyday && isAfter(mention, words.thing()))
        || (!mention.isSmall() && isBefore(mention, words.before()));
  }

  /** Whether what follows makes it something else: a firm, another product, an everyday word. */
  boolean isOther(Mention mention) {
    return isAfter(mention, words.apart())
        || (isCapital(startOfNext(mention)) && isAfter(mention, words.organisation()));
  }

  /** Whether a given name stands before it, or it is one and a family name may follow. */
  boolean isPartOfName(Mention mention) {
    boolean beforeFamilyName =
        isCapital(startOfNext(mention))
            && words.given().contains(text, mention.start(), mention.end());
    return beforeFamilyName
        || (isCapital(mention.start())
            && isCapital(startOfPrevious(mention))
            && isBefore(mention, words.given()));
  }

  /** Whether only commas, slashes and words such as "and" stand between two names. */
  boolean isJoined(Mention one, Mention other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return to > from
        && to - from <= FARTHEST_IN_LIST
        && (words.joining().contains(text, from, to) || LIST_SIGNS.contains(text, from, to));
  }

  /** Whether a passage has a word of the field. */
  boolean hasFieldWord(Passage passage) {
    int position = passage.start();
    while (position < passage.end()) {
      int end = endOfWord(position);
      if (end > position + 3 && words.field().contains(text, position, end)) {
        return true;
      }
      position = end + 1;
    }
    return false;
  }

  private boolean isVersion(Mention mention) {
    int start = startOfNext(mention);
    if (start == NOWHERE || text.charAt(mention.end()) != ' ') {
      return false;
    }
    int end = endOfWord(start);
    int digits = start < end && text.charAt(start) == 'v' ? start + 1 : start;
    boolean dotted = text.startsWith(".", end) && Letters.isWord(text, end + 1);
    return isNumber(digits, end) && (digits > start || dotted);
  }

  private boolean isNumber(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return start < end;
  }

  private boolean isAfter(Mention mention, PhraseMap<Boolean> phrases) {
    int start = startOfNext(mention);
    return start != NOWHERE && phrases.contains(text, start, endOfWord(start));
  }

  private boolean isBefore(Mention mention, PhraseMap<Boolean> phrases) {
    int start = startOfPrevious(mention);
    return start != NOWHERE && phrases.contains(text, start, mention.start() - 1);
  }

  /** Where the word behind it begins, if there may be one. */
  private int startOfNext(Mention mention) {
    int start = mention.end() + 1;
    return start < text.length() && isGap(text.charAt(mention.end())) ? start : NOWHERE;
  }

  /** Where the word before it begins, if there may be one. */
  private int startOfPrevious(Mention mention) {
    if (mention.start() < 2 || !isGap(text.charAt(mention.start() - 1))) {
      return NOWHERE;
    }
    int start = mention.start() - 1;
    while (start > 0 && Letters.isWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\n' || c == '-' || c == '\u00A0';
  }

  private boolean isCapital(int position) {
    return position != NOWHERE && Character.isUpperCase(text.charAt(position));
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length() && Letters.isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
