package app.lanyard.extract.date;

import app.lanyard.extract.text.Letters;

/**
 * How dates of a form begin, told from the number or word there and the character behind it: most
 * forms are ruled out so without trying their pattern.
 */
@FunctionalInterface
interface Beginning {

  Beginning ANY = (text, start, end) -> true;

  /** The name of a month. */
  Beginning WORD = (text, start, end) -> !Letters.isDigit(text.charAt(start));

  /** One or two figures. */
  Beginning DAY = (text, start, end) -> end - start <= 2 && Letters.isDigit(text.charAt(start));

  /**
   * @param start where a number or the name of a month or era begins
   * @param end the position behind the last figure or letter
   */
  boolean fits(CharSequence text, int start, int end);

  default Beginning or(Beginning other) {
    return (text, start, end) -> fits(text, start, end) || other.fits(text, start, end);
  }

  /** So many figures. */
  static Beginning figures(int figures) {
    return (text, start, end) -> end - start == figures && Letters.isDigit(text.charAt(start));
  }

  /** One or two figures with one of some characters behind them. */
  static Beginning dayBefore(String behind) {
    return (text, start, end) -> DAY.fits(text, start, end) && stands(behind, text, end);
  }

  /** Four figures with one of some characters behind them. */
  static Beginning yearBefore(String behind) {
    Beginning year = figures(4);
    return (text, start, end) -> year.fits(text, start, end) && stands(behind, text, end);
  }

  private static boolean stands(String characters, CharSequence text, int at) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }
}
