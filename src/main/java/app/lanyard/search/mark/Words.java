package app.lanyard.search.mark;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** The words of a text by their places, parted where the full-text index parts them. */
final class Words {

  private static final int FIRST_UNSPACED = 0x2e80;

  private final String text;
  private final List<Place> places = new ArrayList<>();

  private Words(String text) {
    this.text = text;
  }

  /**
   * @param start in UTF-16 units
   * @param end exclusive
   */
  record Place(int start, int end) {}

  static List<Place> of(String text) {
    var words = new Words(text);
    words.read();
    return words.places;
  }

  private void read() {
    int position = 0;
    while (position < text.length()) {
      int end = wordEnd(position);
      if (end > position) {
        places.add(new Place(position, end));
        position = end;
      } else {
        position += Character.charCount(text.codePointAt(position));
      }
    }
  }

  /** Where the word that begins here ends; here, if none does. */
  private int wordEnd(int start) {
    int end = start;
    while (end < text.length()) {
      int letter = text.codePointAt(end);
      int after = end + Character.charCount(letter);
      if (isUnspaced(letter)) {
        return end == start ? after : end;
      }
      if (!isOfWord(letter)) {
        return end;
      }
      end = after;
    }
    return end;
  }

  private static boolean isOfWord(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.PRIVATE_USE ->
          true;
      default -> Character.isLetterOrDigit(letter);
    };
  }

  private static boolean isUnspaced(int letter) {
    if (letter < FIRST_UNSPACED) {
      return false;
    }
    if (letter == 'ー' || letter == '々') {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.BOPOMOFO;
  }
}
