package app.lanyard.extract;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.WordSketch;
import java.lang.Character.UnicodeScript;

/**
 * Counts, as far as it has read, the letters of a text by their script and its function words by
 * their language. Web addresses are left out: they are in no language.
 */
final class LanguageSample {

  private static final int LONGEST_WORD = 12;
  private static final int LONGEST_ADDRESS = 500;
  private static final int FIRST_HANGUL = 0x1100;

  private final String text;
  private final FunctionWords functionWords;
  private final int[] hits;
  private int at;
  private int letters;
  private int kana;
  private int han;
  private int hangul;

  /**
   * @param functionWords the numbers of the languages that each word is frequent in
   * @param languages how many languages there are
   */
  LanguageSample(String text, FunctionWords functionWords, int languages) {
    this.text = text;
    this.functionWords = functionWords;
    this.hits = new int[languages];
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

  /** Whether all of the text was read. */
  boolean isComplete() {
    return at >= text.length();
  }

  /** Reads on to about that position. */
  void readTo(int position) {
    int end = Math.min(position, text.length());
    while (at < end) {
      int address = text.charAt(at) == 'h' ? addressFrom(at) : at;
      if (address > at) {
        at = address;
      } else {
        int word = endOfWord(at);
        at = word > at ? word : at + Character.charCount(text.codePointAt(at));
      }
    }
  }

  /** Counts the word that begins at a position; the position behind it. */
  private int endOfWord(int start) {
    int hash = WordSketch.EMPTY;
    int end = start;
    for (int length = 0; length < LONGEST_WORD && end < text.length(); length++) {
      char c = text.charAt(end);
      int codePoint = Character.isSurrogate(c) ? text.codePointAt(end) : c;
      if (!Letters.isLetter(codePoint) || (c == 'h' && addressFrom(end) > end)) {
        break;
      }
      letter(codePoint);
      hash = WordSketch.hash(hash, Letters.lower(c));
      end += Character.charCount(codePoint);
    }
    if (end > start) {
      for (int language : functionWords.languages(text, start, end, hash)) {
        hits[language]++;
      }
    }
    return end;
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
    if (!text.startsWith("http", start)) {
      return start;
    }
    int scheme = start + (text.startsWith("s", start + 4) ? 5 : 4);
    if (!text.startsWith("://", scheme)) {
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
