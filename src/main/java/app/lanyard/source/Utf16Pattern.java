package app.lanyard.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Knows UTF-16 without a byte order mark. An ASCII character is a NUL beside its byte there, and
 * the spaces, line ends and marks of Markdown are ASCII in every language: so there are NULs, and
 * nearly all of them are on the same side.
 */
final class Utf16Pattern {

  /** Fewer could be accidents in a file of another encoding. */
  private static final int FEWEST_NULS = 3;

  private static final int MOST_PAIRS_PER_NUL = 50;

  /** On the other side are few: characters such as U+AC00, the first of the Hangul syllables. */
  private static final int FEWEST_NULS_PER_OTHER = 4;

  private Utf16Pattern() {}

  static Optional<Charset> charset(byte[] bytes) {
    int first = nulsFrom(0, bytes);
    int second = nulsFrom(1, bytes);
    int nuls = Math.max(first, second);
    int others = Math.min(first, second);
    int pairs = bytes.length / 2;
    if (nuls < FEWEST_NULS
        || (long) nuls * MOST_PAIRS_PER_NUL < pairs
        || nuls / FEWEST_NULS_PER_OTHER < others) {
      return Optional.empty();
    }
    Charset charset = first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    boolean mostlyAscii = nuls > pairs / 2;
    return isText(bytes, charset) && (mostlyAscii || !isUtf8WithNuls(bytes))
        ? Optional.of(charset)
        : Optional.empty();
  }

  private static int nulsFrom(int offset, byte[] bytes) {
    int nuls = 0;
    for (int at = offset; at < bytes.length; at += 2) {
      if (bytes[at] == 0) {
        nuls++;
      }
    }
    return nuls;
  }

  /** The one fault allowed is half a character at the end of a file that was cut. */
  private static boolean isText(byte[] bytes, Charset charset) {
    DecodedText text = DecodedText.of(bytes, 0, charset);
    return text.faults() <= bytes.length % 2 && text.text().codePoints().allMatch(Controls::isText);
  }

  private static boolean isUtf8WithNuls(byte[] bytes) {
    DecodedText text = DecodedText.of(bytes, 0, StandardCharsets.UTF_8);
    return text.isFaultless()
        && text.text().codePoints().allMatch(c -> c == 0 || Controls.isText(c));
  }
}
