package app.lanyard.extract;

import app.lanyard.extract.event.KnownSeries;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells in one pass what a part of a line may tell of a talk: cheap tests before the readers of
 * people, dates, events and kinds. What {@link EventNameFinder} finds has a word for events, begins
 * as a known series does, or ends as "GopherCon", "SoilDays" and "Entwicklertage" do; what {@link
 * KindFinder} finds begins with a whole word of its list, or is in signs.
 *
 * <p>Words are runs of letters here, so that the tests hold for every part that a text is cut into
 * at other characters.
 */
final class LineSigns {

  /** There may be a name: a letter, or the mark that a handle begins with. */
  static final int NAME = 1;

  /** There may be a date, which takes a figure. */
  static final int FIGURE = 2;

  static final int KIND = 4;

  static final int EVENT = 8;

  /** Longer words are taken for signs, since {@link NameTokens} are cut there. */
  private static final int LONGEST_WORD = 60;

  /** Beyond the marks of Unicode: signs, and letters of scripts without spaces. */
  private static final char FIRST_SIGN = '\u2070';

  private static final char FIRST_WIDE_FIGURE = '０';
  private static final char LAST_WIDE_FIGURE = '９';
  private static final String NONE = "";

  private final PhraseMap<Beginning> beginnings;

  /**
   * What a word may begin.
   *
   * @param kind whether it is the first word of a kind of talk
   * @param seconds the words that may follow it in the name of an event, {@link #NONE} among them
   */
  private record Beginning(boolean kind, Set<String> seconds) {}

  LineSigns() {
    Map<String, Set<String>> events = new HashMap<>();
    Vocabulary.words("event-words").forEach(word -> addEvent(word, events));
    new KnownSeries().phrases().forEach(phrase -> addEvent(phrase, events));
    Map<String, Beginning> all = new HashMap<>();
    events.forEach((word, seconds) -> all.put(word, new Beginning(false, seconds)));
    Vocabulary.lists("kinds").values().stream()
        .flatMap(Collection::stream)
        .map(phrase -> wordFrom(phrase, 0, phrase.length()))
        .forEach(word -> all.put(word, new Beginning(true, events.getOrDefault(word, Set.of()))));
    beginnings = PhraseMap.of(all);
  }

  private static void addEvent(String phrase, Map<String, Set<String>> events) {
    int start = startOfWord(phrase, 0, phrase.length());
    int end = endOfWord(phrase, start, phrase.length());
    events
        .computeIfAbsent(phrase.substring(start, end), _ -> new HashSet<>())
        .add(wordFrom(phrase, end, phrase.length()));
  }

  /** The signs in a part of a text, put together. */
  int in(String text, int from, int to) {
    boolean colons = text.indexOf(':', from, to) >= 0;
    int signs = 0;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (Letters.isLetter(c)) {
        int end = endOfWord(text, at, to);
        signs |= ofWord(text, at, end, to, colons);
        at = end;
      } else {
        signs |= ofMark(c);
        at++;
      }
    }
    return signs;
  }

  private static int ofMark(char c) {
    if (c < 0x80) {
      return Letters.isDigit(c) ? FIGURE : c == '@' ? NAME : 0;
    }
    if (c >= FIRST_WIDE_FIGURE && c <= LAST_WIDE_FIGURE) {
      return FIGURE;
    }
    return c >= FIRST_SIGN ? NAME | KIND : NAME;
  }

  /** A word in lower case begins an event only if its name has a colon: "re:Invent". */
  private int ofWord(String text, int start, int end, int to, boolean colons) {
    int signs = text.charAt(start) >= FIRST_SIGN ? NAME | KIND : NAME;
    if (end - start > LONGEST_WORD || EventForms.mayEndLetters(text, start, end)) {
      signs |= EVENT;
    }
    Beginning word = beginnings.get(text, start, end);
    if (word == null) {
      return signs;
    }
    boolean event =
        (colons || !Character.isLowerCase(text.charAt(start)))
            && (word.seconds().contains(NONE) || word.seconds().contains(wordFrom(text, end, to)));
    return signs | (word.kind() ? KIND : 0) | (event ? EVENT : 0);
  }

  /** The first word of a part of a text, in lower case; {@link #NONE} if there is none. */
  private static String wordFrom(String text, int from, int to) {
    int start = startOfWord(text, from, to);
    return Vocabulary.fold(text.substring(start, endOfWord(text, start, to)));
  }

  private static int startOfWord(String text, int from, int to) {
    int at = from;
    while (at < to && !Letters.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where a word ends that begins at a position: letters and such of other scripts are apart. */
  private static int endOfWord(String text, int start, int to) {
    boolean latin = start < to && text.charAt(start) < FIRST_SIGN;
    int at = start;
    while (at < to
        && Letters.isLetter(text.charAt(at))
        && (text.charAt(at) < FIRST_SIGN) == latin) {
      at++;
    }
    return at;
  }
}
