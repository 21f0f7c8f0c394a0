package app.lanyard.source;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.Constants;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes text from before Unicode. A detector guesses by how often characters occur; where it
 * gives no answer, or one that does not fit, the text is read as windows-1252.
 */
final class LegacyCharset {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset EUC_JP = Charset.forName("EUC-JP");
  private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");

  /**
   * What is believed of the detector's answers, and the encoding used: often one that adds to the
   * standard what systems really wrote (as the WHATWG Encoding Standard maps its labels). Not
   * believed are DOS and old Macintosh encodings: they were answers to short text in others.
   */
  private static final Map<String, Charset> EAST_ASIAN =
      Map.of(
          Constants.CHARSET_SHIFT_JIS, Charset.forName("windows-31j"),
          Constants.CHARSET_EUC_JP, EUC_JP,
          Constants.CHARSET_GB18030, Charset.forName("GB18030"),
          Constants.CHARSET_BIG5, Charset.forName("Big5-HKSCS"),
          Constants.CHARSET_EUC_KR, Charset.forName("x-windows-949"));

  private static final Map<String, Charset> ALPHABETS =
      Map.of(
          Constants.CHARSET_KOI8_R, Charset.forName("KOI8-R"),
          Constants.CHARSET_WINDOWS_1251, Charset.forName("windows-1251"),
          Constants.CHARSET_ISO_8859_5, Charset.forName("ISO-8859-5"),
          Constants.CHARSET_WINDOWS_1253, Charset.forName("windows-1253"),
          Constants.CHARSET_ISO_8859_7, Charset.forName("ISO-8859-7"),
          Constants.CHARSET_WINDOWS_1255, Charset.forName("windows-1255"),
          Constants.CHARSET_ISO_8859_8, Charset.forName("windows-1255"));

  /** As much as a guess needs. */
  private static final int SAMPLE = 256 * 1024;

  /** In a text rightly guessed, at most one in so many characters is damaged. */
  private static final long FEWEST_CHARACTERS_PER_FAULT = 20;

  private static final byte ESCAPE = 0x1B;

  /** Text that is ASCII to the eye but switches character sets by escape sequences. */
  Optional<DecodedText> escaped(byte[] bytes) {
    if (indexOf(bytes, value -> value == ESCAPE) == bytes.length
        || !Constants.CHARSET_ISO_2022_JP.equals(detected(bytes))) {
      return Optional.empty();
    }
    return Optional.of(DecodedText.of(bytes, 0, ISO_2022_JP)).filter(DecodedText::isFaultless);
  }

  DecodedText decode(byte[] bytes) {
    return guess(bytes).orElseGet(() -> DecodedText.of(bytes, 0, WESTERN));
  }

  private static Optional<DecodedText> guess(byte[] bytes) {
    String name = detected(bytes);
    if (name == null) {
      return Optional.empty();
    }
    if (EAST_ASIAN.containsKey(name)) {
      return decoded(bytes, EAST_ASIAN.get(name)).map(text -> japaneseIfKana(text, bytes));
    }
    return Optional.ofNullable(ALPHABETS.get(name))
        .filter(charset -> LetterMix.hasWordsOfOneAlphabet(bytes))
        .flatMap(charset -> decoded(bytes, charset));
  }

  private static @Nullable String detected(byte[] bytes) {
    int start = Math.max(0, indexOf(bytes, value -> value < 0 || value == ESCAPE) - 1);
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, start, Math.min(SAMPLE, bytes.length - start));
    detector.dataEnd();
    return detector.getDetectedCharset();
  }

  private static Optional<DecodedText> decoded(byte[] bytes, Charset charset) {
    return Optional.of(DecodedText.of(bytes, 0, charset))
        .filter(text -> text.faults() * FEWEST_CHARACTERS_PER_FAULT <= text.beyondAscii());
  }

  /** GB 2312 has the kana at the bytes where EUC-JP has them, so the one is taken for the other. */
  private static DecodedText japaneseIfKana(DecodedText text, byte[] bytes) {
    long kana = text.text().chars().filter(unit -> unit >= '\u3041' && unit <= '\u30FE').count();
    return kana * 5 < text.beyondAscii() || text.charset().equals(EUC_JP)
        ? text
        : decoded(bytes, EUC_JP).filter(DecodedText::isFaultless).orElse(text);
  }

  private static int indexOf(byte[] bytes, BytePredicate wanted) {
    int at = 0;
    while (at < bytes.length && !wanted.test(bytes[at])) {
      at++;
    }
    return at;
  }

  private interface BytePredicate {
    boolean test(byte value);
  }
}
