package app.lanyard.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it who lack the letters of another language. */
public final class PlainLetters {

  // The Latin, Greek and Cyrillic ones only: in Japanese or Hindi a mark makes another letter.
  private static final Pattern DIACRITICS = Pattern.compile("[\\u0300-\\u036f]+");

  private PlainLetters() {}

  /** The text in lower case without diacritics, as NFC. */
  public static String of(String text) {
    String bare =
        DIACRITICS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return Normalizer.normalize(withoutStrokes(bare.toLowerCase(Locale.ROOT)), Normalizer.Form.NFC);
  }

  /** Replaces the letters that Unicode does not take apart, in a text in lower case. */
  public static String withoutStrokes(String lowerCase) {
    return lowerCase
        .replace("ł", "l")
        .replace("ø", "o")
        .replace("đ", "d")
        .replace("ð", "d")
        .replace("þ", "th")
        .replace("ı", "i")
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe");
  }
}
