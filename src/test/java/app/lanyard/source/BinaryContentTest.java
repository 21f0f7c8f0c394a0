package app.lanyard.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryContentTest {

  @ParameterizedTest
  @CsvSource({
    "89504E470D0A1A0A0000, a PNG picture",
    "FFD8FFE000104A464946, a JPEG picture",
    "474946383961,         a GIF picture",
    "255044462D312E37,     a PDF document",
    "504B03041400,         a ZIP archive or an office document",
    "1F8B0800,             a gzip archive",
    "D0CF11E0A1B11AE1,     an office document",
    "7F454C46020101,       a program"
  })
  void knowsFilesByTheirFirstBytes(String hexadecimal, String kind) {
    byte[] bytes = HexFormat.of().parseHex(hexadecimal);

    assertThat(BinaryContent.kind(bytes)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "X-UTF-32BE-BOM", "windows-1252"})
  void leavesTextInAnyEncodingAlone(String charset) {
    String text = Samples.GERMAN.repeat(20);

    assertThat(BinaryContent.kind(text.getBytes(Charset.forName(charset)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\0", "a\0b", "GIF8 is no picture", "PK", "\u001B[1mbold\u001B[0m"})
  void forgivesAFewControlCharacters(String text) {
    assertThat(BinaryContent.kind(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void forgivesAnEndFilledWithNuls() {
    byte[] bytes = ("a note" + "\0".repeat(4096)).getBytes(StandardCharsets.UTF_8);

    assertThat(BinaryContent.kind(bytes)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\u0001ab\u0002", "\0\u0001"})
  void refusesWhatIsMadeOfControlCharacters(String piece) {
    byte[] bytes = piece.repeat(100).getBytes(StandardCharsets.UTF_8);

    assertThat(BinaryContent.kind(bytes)).contains("the data of a program");
  }
}
