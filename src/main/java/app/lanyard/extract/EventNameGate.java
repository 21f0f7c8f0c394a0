package app.lanyard.extract;

import app.lanyard.extract.text.PhraseMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells texts that can't hold the name of an event, which most titles and headings are, without
 * copying anything. The words are those of {@link NameTokens}; where they aren't told by single
 * characters, a text may hold a name.
 */
final class EventNameGate {

  private static final int LONGEST_WORD = 60;

  private final PhraseMap<Begun> words;

  /**
   * What a word may begin.
   *
   * @param whole whether it makes a name with a capital
   * @param series names by themselves that begin with it
   */
  private record Begun(boolean whole, List<String> series) {}

  /**
   * @param words that make a name with a capital
   * @param series names by themselves
   */
  EventNameGate(Set<String> words, Set<String> series) {
    Map<String, List<String>> byFirstWord = new HashMap<>();
    words.forEach(word -> byFirstWord.put(word, new ArrayList<>()));
    for (String name : series) {
      byFirstWord.computeIfAbsent(firstWord(name), _ -> new ArrayList<>()).add(name);
    }
    Map<String, Begun> begun = new HashMap<>();
    byFirstWord.forEach((word, names) -> begun.put(word, new Begun(words.contains(word), names)));
    this.words = PhraseMap.of(begun);
  }

  private static String firstWord(String name) {
    return new NameTokens(name).text(0);
  }

  /** A cheap test: whether some word of a text may be, or begin, what makes a name of an event. */
  boolean mayBeIn(String text) {
    boolean colons = text.indexOf(':') >= 0;
    if (colons && text.contains("::")) {
      return true;
    }
    int end;
    for (int at = 0; at < text.length(); at = end) {
      end = endOfWord(text, at);
      if (end > at && mayMakeName(text, at, end, colons)) {
        return true;
      }
      end = Math.max(end, at + 1);
    }
    return false;
  }

  /**
   * A cheap test: whether a name of an event may begin with a text, so that all words before the
   * one that makes it a name belong to it.
   *
   * @param latest the last position for it to begin
   */
  boolean mayBegin(String text, int latest) {
    boolean colons = text.indexOf(':') >= 0;
    if (colons && text.contains("::")) {
      return true;
    }
    int begun = 0;
    int end;
    for (int at = 0; at < text.length() && (begun > 0 || at <= latest); at = end) {
      end = endOfWord(text, at);
      if (end > at) {
        if (mayMakeName(text, at, end, colons)) {
          return true;
        }
        begun = mayBelong(text.charAt(at)) ? wordsBegun(at <= latest ? 0 : begun) : 0;
      }
      end = Math.max(end, at + 1);
    }
    return false;
  }

  /** How many words may have begun a name with one more; 0 if that is too many. */
  private static int wordsBegun(int before) {
    return before < EventNameFinder.WORDS_BEFORE ? before + 1 : 0;
  }

  /** A cheap test: whether a text ends with a word for events. */
  boolean endsInWord(String text) {
    int start = text.length();
    while (start > 0 && NameTokens.isPart(text.charAt(start - 1))) {
      start--;
    }
    return text.length() - start > LONGEST_WORD || isWhole(words.get(text, start, text.length()));
  }

  private static boolean isWhole(@Nullable Begun word) {
    return word != null && word.whole();
  }

  /** By its first character: a capital, a year, a joiner, "eBPF". */
  private static boolean mayBelong(char first) {
    return (first >= 'A' && first <= 'Z') || first >= 0x80 || "12'e+&/".indexOf(first) >= 0;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && NameTokens.isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean mayMakeName(String text, int start, int behind, boolean colons) {
    int end = behind;
    while (end > start + 1 && NameTokens.SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean small = Character.isLowerCase(text.charAt(start));
    return behind - start > LONGEST_WORD
        || EventForms.mayBeCore(text, start, end)
        || ((!small || colons) && isKnown(text, start, end))
        || (!small && EventForms.mayEndAt(text, end));
  }

  private boolean isKnown(String text, int start, int end) {
    Begun word = words.get(text, start, end);
    if (word == null || word.whole()) {
      return word != null;
    }
    for (String name : word.series()) {
      if (text.regionMatches(true, start, name, 0, name.length())) {
        return true;
      }
    }
    return Character.isWhitespace(text.charAt(start));
  }
}
