package app.lanyard.search.mark;

import app.lanyard.search.PlainLetters;
import java.util.List;

/**
 * Words that are looked for one after the other.
 *
 * @param words in lower case without diacritics
 * @param open whether the last of them may go on
 */
record Sought(List<String> words, boolean open) {

  static Sought of(String text, boolean open) {
    return new Sought(
        Words.of(text).stream()
            .map(place -> PlainLetters.of(text.substring(place.start(), place.end())))
            .toList(),
        open);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether these words of a text, from one of them on, are the ones that are looked for. */
  boolean isAt(String text, List<Words.Place> places, int first) {
    if (first + words.size() > places.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      if (!isWord(text, places.get(first + i), words.get(i), open && last)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(String text, Words.Place place, String word, boolean mayGoOn) {
    if (isPlain(text, place)) {
      int length = place.end() - place.start();
      return (mayGoOn ? length >= word.length() : length == word.length())
          && text.regionMatches(true, place.start(), word, 0, word.length());
    }
    String folded = PlainLetters.of(text.substring(place.start(), place.end()));
    return mayGoOn ? folded.startsWith(word) : folded.equals(word);
  }

  private static boolean isPlain(String text, Words.Place place) {
    for (int i = place.start(); i < place.end(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
