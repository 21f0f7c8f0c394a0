package app.lanyard.extract;

import app.lanyard.extract.text.PhraseMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells texts that can't hold the name of an event, which most titles and headings are, without
 * copying anything. The words are those of {@link NameTokens}; where they aren't told by single
 * characters, a text may hold a name.
 */
final class EventNameGate {

  /** One of these is in every word such as "JSConf" and "DevFest". */
  private static final List<String> IN_CORE = List.of("Con", "CON", "con", "est");

  private static final int SHORTEST_CORE = 4;

  private static final List<String> COMPOUND_ENDS =
      List.of("tage", "konferenz", "kongress", "treffen", "Days", "Day", "Camp", "Summit");

  private static final int LONGEST_WORD = 60;

  private final PhraseMap<Boolean> words;
  private final PhraseMap<List<String>> series;

  /**
   * @param words that make a name with a capital
   * @param series names by themselves
   */
  EventNameGate(Set<String> words, Set<String> series) {
    Map<String, List<String>> byFirstWord = new HashMap<>();
    for (String name : series) {
      byFirstWord.computeIfAbsent(firstWord(name), _ -> new ArrayList<>()).add(name);
    }
    this.words = PhraseMap.of(words);
    this.series = PhraseMap.of(byFirstWord);
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
    boolean begun = false;
    int end;
    for (int at = 0; at < text.length() && (begun || at <= latest); at = end) {
      end = endOfWord(text, at);
      if (end > at) {
        if (mayMakeName(text, at, end, colons)) {
          return true;
        }
        begun = mayBelong(text.charAt(at));
      }
      end = Math.max(end, at + 1);
    }
    return false;
  }

  /** A cheap test: whether a text ends with a word for events. */
  boolean endsInWord(String text) {
    int start = text.length();
    while (start > 0 && NameTokens.isPart(text.charAt(start - 1))) {
      start--;
    }
    return text.length() - start > LONGEST_WORD || words.contains(text, start, text.length());
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
        || mayBeCore(text, start, end)
        || ((!small || colons) && isKnown(text, start, end))
        || (!small && isCompound(text, end));
  }

  private static boolean mayBeCore(String text, int start, int end) {
    if (end - start < SHORTEST_CORE || !mayEndCore(text.charAt(end - 1))) {
      return false;
    }
    for (String part : IN_CORE) {
      if (text.indexOf(part, start, end) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayEndCore(char last) {
    return switch (last) {
      case 'n', 'f', 'F', 't' -> true;
      default -> Character.isDigit(last);
    };
  }

  private boolean isKnown(String text, int start, int end) {
    if (words.contains(text, start, end)) {
      return true;
    }
    List<String> names = series.get(text, start, end);
    if (names == null) {
      return false;
    }
    for (String name : names) {
      if (text.regionMatches(true, start, name, 0, name.length())) {
        return true;
      }
    }
    return Character.isWhitespace(text.charAt(start));
  }

  private static boolean isCompound(String text, int end) {
    for (String ending : COMPOUND_ENDS) {
      if (text.startsWith(ending, end - ending.length())) {
        return true;
      }
    }
    return false;
  }
}
