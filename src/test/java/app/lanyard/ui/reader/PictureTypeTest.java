package app.lanyard.ui.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTypeTest {

  @ParameterizedTest
  @CsvSource({
    "'\u0089PNG\r\n\u001a\n....', PNG",
    "'\u00ff\u00d8\u00ff\u00e0..', JPEG",
    "GIF89a.., GIF",
    "BM......, BMP",
    "<svg xmlns=\"http://www.w3.org/2000/svg\"/>, SVG",
    "'  <?xml version=\"1.0\"?><!-- drawn by hand --><SVG/>', SVG",
    "'\u00ef\u00bb\u00bf<svg/>', SVG",
  })
  void isToldByTheFirstBytes(String head, PictureType type) {
    assertThat(PictureType.of(head.getBytes(ISO_8859_1))).contains(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "root:x:0:0:root", "RIFF....WEBP", "<html></html>", "a <svg/>"})
  void anythingElseIsNoPictureThatCanBeShown(String head) {
    assertThat(PictureType.of(head.getBytes(ISO_8859_1))).isEmpty();
  }

  @Test
  void looksAtTheHeadAlone() {
    byte[] late = ("<" + " ".repeat(PictureType.HEAD_BYTES) + "<svg/>").getBytes(ISO_8859_1);

    assertThat(PictureType.of(late)).isEqualTo(Optional.empty());
  }
}
