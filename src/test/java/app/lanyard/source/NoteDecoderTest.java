package app.lanyard.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.Problem;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteDecoderTest {

  private final NoteDecoder decoder = new NoteDecoder();

  static Stream<Arguments> legacyTexts() {
    return Stream.of(
        Arguments.of("windows-1252", Samples.GERMAN),
        Arguments.of("windows-1252", Samples.FRENCH),
        Arguments.of("windows-1252", "Köln"),
        Arguments.of("windows-1252", "ÄÖÜ äöü"),
        Arguments.of("windows-1252", "Price: 5 €"),
        Arguments.of("windows-1252", "José Núñez\nÅse Sjöström\nBjørn\nFrançois"),
        Arguments.of("windows-31j", Samples.JAPANESE),
        Arguments.of("EUC-JP", Samples.JAPANESE),
        Arguments.of("ISO-2022-JP", Samples.JAPANESE),
        Arguments.of("GB18030", Samples.CHINESE),
        Arguments.of("GB18030", Samples.CHINESE + "한글 𠮷\n"),
        Arguments.of("Big5-HKSCS", Samples.TAIWANESE),
        Arguments.of("x-windows-949", Samples.KOREAN),
        Arguments.of("KOI8-R", Samples.RUSSIAN),
        Arguments.of("windows-1251", Samples.RUSSIAN),
        Arguments.of("windows-1251", "Привет"),
        Arguments.of("ISO-8859-7", Samples.GREEK));
  }

  @ParameterizedTest
  @MethodSource("legacyTexts")
  void readsEncodingsFromBeforeUnicode(String charset, String text) {
    NoteText note = decode(text.getBytes(Charset.forName(charset)));

    assertThat(note.text()).isEqualTo(text);
    assertThat(note.charset()).isEqualTo(charset);
    assertThat(note.problems()).isEmpty();
  }

  /** As a detector of letter frequencies takes such text for Greek or Hebrew. */
  @ParameterizedTest
  @ValueSource(
      strings = {"P\u00F8\u00EDli\u0161 \u017Elu\u00BBou\u00E8k\u00FD k\u00F9\u00F2", "Ä Ö Ü"})
  void takesWordsWithAsciiLettersForLatin(String text) {
    NoteText note = decode(text.getBytes(Charset.forName("windows-1252")));

    assertThat(note.text()).isEqualTo(text);
    assertThat(note.charset()).isEqualTo("windows-1252");
  }

  static Stream<Arguments> markedTexts() {
    return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")
        .flatMap(
            charset ->
                Stream.of("", "a", Samples.GERMAN, Samples.JAPANESE, "𝔘nicode 👩‍🔬")
                    .map(text -> Arguments.of(charset, text)));
  }

  @ParameterizedTest
  @MethodSource("markedTexts")
  void goesByTheByteOrderMark(String charset, String text) {
    NoteText note = decode(("\uFEFF" + text).getBytes(Charset.forName(charset)));

    assertThat(note.text()).isEqualTo(text);
    assertThat(note.charset()).isEqualTo(charset);
    assertThat(note.problems()).isEmpty();
  }

  static Stream<Arguments> utf16Texts() {
    return Stream.of("UTF-16LE", "UTF-16BE")
        .flatMap(
            charset ->
                Stream.of(
                        "# Talk\r\n",
                        Samples.GERMAN,
                        Samples.RUSSIAN,
                        Samples.GREEK,
                        Samples.KOREAN + "가가",
                        Samples.CHINESE,
                        Samples.JAPANESE,
                        Samples.KOREAN)
                    .map(text -> Arguments.of(charset, text)));
  }

  @ParameterizedTest
  @MethodSource("utf16Texts")
  void knowsUtf16WithoutAMark(String charset, String text) {
    NoteText note = decode(text.getBytes(Charset.forName(charset)));

    assertThat(note.text()).isEqualTo(text);
    assertThat(note.charset()).isEqualTo(charset);
    assertThat(note.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "Köln", "会议", "a\u0085b", "Ã¤", "\u00E9", "� kept"})
  void readsUtf8BeforeAnythingIsGuessed(String text) {
    NoteText note = decode(text.getBytes(UTF_8));

    assertThat(note.text()).isEqualTo(text);
    assertThat(note.charset()).isEqualTo("UTF-8");
    assertThat(note.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb\r\n", "a\rb\r", "a\nb\n\r", "a\u2028b", "\n\n\n", "\r"})
  void keepsLineEnds(String text) {
    assertThat(decode(text.getBytes(UTF_8)).text()).isEqualTo(text);
  }

  @Property(tries = 300)
  void givesBackAnyTextInUtf8(@ForAll @CharRange(from = '\u0001', to = '\uD7FF') String text) {
    assertThat(new NoteDecoder().decode("a.md", ("a" + text).getBytes(UTF_8), "").text())
        .isEqualTo("a" + text);
  }

  @Property(tries = 300)
  void makesTextOfAnyBytes(@ForAll byte[] bytes) {
    NoteText note = new NoteDecoder().decode("a.md", bytes, "");

    assertThat(note.text()).doesNotContain("\0");
    assertThat(note.problems()).allMatch(problem -> problem.line() >= 1);
  }

  @Test
  void keepsADamagedUtf8FileInUtf8() {
    byte[] bytes = "Über Köln\r\nund Größe\rund mehr?\nEnde ä\n".getBytes(UTF_8);
    bytes[new String(bytes, ISO_8859_1).indexOf('?')] = (byte) 0xFC;

    NoteText note = new NoteDecoder().decode("trip.md", bytes, "");

    assertThat(note.text()).isEqualTo("Über Köln\r\nund Größe\rund mehr\uFFFD\nEnde ä\n");
    assertThat(note.charset()).isEqualTo("UTF-8");
    assertThat(note.problems())
        .containsExactly(
            new Problem(
                "trip.md", 3, "Bytes here belong to no character in UTF-8, and are shown as �"));
  }

  @Test
  void reportsTheFirstOfManyDamages() {
    byte[] bytes = "äöüß\n1 2 3\näöü".getBytes(UTF_8);
    String latin1 = new String(bytes, ISO_8859_1);
    for (char digit : new char[] {'1', '2', '3'}) {
      bytes[latin1.indexOf(digit)] = (byte) 0xFF;
    }

    assertThat(decode(bytes).problems())
        .containsExactly(
            new Problem(
                "a.md",
                2,
                "Bytes at 3 places, this the first, belong to no character in UTF-8, and are shown"
                    + " as �"));
  }

  @Test
  void reportsBytesThatAreNoCharacterInWindows1252() {
    NoteText note = decode("K\u00F6ln\n\u0081\n".getBytes(ISO_8859_1));

    assertThat(note.text()).isEqualTo("Köln\n\uFFFD\n");
    assertThat(note.problems()).extracting(Problem::line).containsExactly(2);
  }

  @Test
  void knowsUtf16WithoutAMarkCutInTheMiddle() {
    byte[] whole = "one\ntwo".getBytes(UTF_16LE);

    assertThat(decode(Arrays.copyOf(whole, whole.length - 1)).text()).isEqualTo("one\ntw\uFFFD");
  }

  @Test
  void reportsAUtf16FileCutInTheMiddle() {
    byte[] whole = "\uFEFFone\ntwo".getBytes(UTF_16LE);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);

    NoteText note = decode(cut);

    assertThat(note.text()).isEqualTo("one\ntw\uFFFD");
    assertThat(note.problems()).extracting(Problem::line).containsExactly(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a0b            | 1 | A NUL byte is here, shown as �",
        "one~two0~three | 2 | A NUL byte is here, shown as �",
        "0Köln00        | 1 | '3 NUL bytes are in this file, the first here, shown as �'",
        "a0b0c0 and more| 1 | '3 NUL bytes are in this file, the first here, shown as �'",
        "a0b0           | 1 | '2 NUL bytes are in this file, the first here, shown as �'"
      })
  void replacesNulsAndReportsThemOnce(String pattern, int line, String reason) {
    String text = pattern.replace('~', '\n');

    NoteText note = decode(text.replace('0', '\0').getBytes(UTF_8));

    assertThat(note.text()).isEqualTo(text.replace('0', '\uFFFD'));
    assertThat(note.problems()).containsExactly(new Problem("a.md", line, reason));
  }

  private NoteText decode(byte[] bytes) {
    return decoder.decode("a.md", bytes, "");
  }
}
