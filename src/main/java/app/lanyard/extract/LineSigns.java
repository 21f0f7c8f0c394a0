package app.lanyard.extract;

import app.lanyard.extract.event.KnownSeries;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells by words alone whether a text may name an event: a cheap test before {@link
 * EventNameFinder}. Whatever that finds has a word for events, begins as a known series does, or
 * ends as "GopherCon" and "Entwicklertage" do. Words are runs of letters here, so that the test
 * holds for every part that a text is cut into at other characters.
 */
final class EventSigns {

  private static final List<String> ENDINGS =
      List.of("con", "conf", "fest", "tage", "konferenz", "kongress", "treffen");

  private static final String LAST_LETTERS = "nftezsNFTEZS";

  /** Longer words are taken for signs, since {@link NameTokens} are cut there. */
  private static final int LONGEST_WORD = 60;

  private static final String NONE = "";

  /** By the first word of a phrase those that may be the second, none among them. */
  private final PhraseMap<Set<String>> secondWords;

  EventSigns() {
    Map<String, Set<String>> seconds = new HashMap<>();
    Vocabulary.words("event-words").forEach(word -> add(word, seconds));
    new KnownSeries().phrases().forEach(phrase -> add(phrase, seconds));
    secondWords = PhraseMap.of(seconds);
  }

  private static void add(String phrase, Map<String, Set<String>> seconds) {
    int start = startOfWord(phrase, 0, phrase.length());
    int end = endOfWord(phrase, start, phrase.length());
    seconds
        .computeIfAbsent(phrase.substring(start, end), _ -> new HashSet<>())
        .add(wordFrom(phrase, end, phrase.length()));
  }

  /** Whether a part of a text may name an event. */
  boolean areIn(String text, int from, int to) {
    int start = startOfWord(text, from, to);
    while (start < to) {
      int end = endOfWord(text, start, to);
      if (isSign(text, start, end, to)) {
        return true;
      }
      start = startOfWord(text, end, to);
    }
    return false;
  }

  private boolean isSign(String text, int start, int end, int to) {
    if (end - start > LONGEST_WORD || endsAsName(text, start, end)) {
      return true;
    }
    Set<String> seconds = secondWords.get(text, start, end);
    return seconds != null && (seconds.contains(NONE) || seconds.contains(wordFrom(text, end, to)));
  }

  private static boolean endsAsName(String text, int start, int end) {
    if (LAST_LETTERS.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    for (String ending : ENDINGS) {
      int at = end - ending.length();
      if (at >= start && text.regionMatches(true, at, ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
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

  private static int endOfWord(String text, int from, int to) {
    int at = from;
    while (at < to && Letters.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
