package app.lanyard.extract;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * Counts in one pass the letters of a text by their script and its function words by their
 * language. Web addresses are left out: they are in no language.
 */
final class LanguageSample {

  private static final int LONGEST_WORD = 12;
  private static final int LONGEST_ADDRESS = 500;
  private static final int FIRST_HANGUL = 0x1100;

  private final String text;
  private final PhraseMap<List<Integer>> functionWords;
  private final int[] hits;
  private int letters;
  private int kana;
  private int han;
  private int hangul;

  /**
   * @param functionWords the numbers of the languages that each word is frequent in
   * @param languages how many languages there are
   */
  LanguageSample(String text, PhraseMap<List<Integer>> functionWords, int languages) {
    this.text = text;
    this.functionWords = functionWords;
    this.hits = new int[languages];
    count();
  }

  int letters() {
    return letters;
  }

  int kana() {
    return kana;
  }

  int han() {
    return han;
  }

  int hangul() {
    return hangul;
  }

  /** How many words are among the function words of a language. */
  int hits(int language) {
    return hits[language];
  }

  private void count() {
    int word = 0;
    int length = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int address = codePoint == 'h' ? addressFrom(at) : at;
      boolean letter = address == at && Letters.isLetter(codePoint);
      if (length > 0 && (!letter || length == LONGEST_WORD)) {
        word(word, at);
        length = 0;
      }
      if (letter) {
        word = length == 0 ? at : word;
        length++;
        letter(codePoint);
      }
      at = address > at ? address : at + Character.charCount(codePoint);
    }
    if (length > 0) {
      word(word, at);
    }
  }

  private void word(int start, int end) {
    List<Integer> languages = functionWords.get(text, start, end);
    if (languages != null) {
      for (int language : languages) {
        hits[language]++;
      }
    }
  }

  private void letter(int codePoint) {
    letters++;
    if (codePoint < FIRST_HANGUL) {
      return;
    }
    switch (UnicodeScript.of(codePoint)) {
      case HIRAGANA, KATAKANA -> kana++;
      case HAN -> han++;
      case HANGUL -> hangul++;
      default -> {}
    }
  }

  /** The end of the address that begins here; the same position if none does. */
  private int addressFrom(int start) {
    int scheme = start + (text.startsWith("https", start) ? 5 : 4);
    if (!text.startsWith("http", start) || !text.startsWith("://", scheme)) {
      return start;
    }
    int end = scheme + 3;
    for (int i = 0; i < LONGEST_ADDRESS && end < text.length(); i++) {
      if (Letters.isSpace(text.charAt(end))) {
        break;
      }
      end += Character.charCount(text.codePointAt(end));
    }
    return end == scheme + 3 ? start : end;
  }
}
