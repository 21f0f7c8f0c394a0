package app.lanyard.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureAddressTest {

  @Property
  void comesBackFromItsUrl(
      @ForAll @LongRange(min = 0, max = 1L << 40) long noteId,
      @ForAll @CharRange(from = ' ', to = '\u07ff') @StringLength(max = 40) String path) {
    PictureAddress address = new PictureAddress(noteId, path);

    assertThat(PictureAddress.parse(address.url(7))).contains(address);
  }

  @Property
  void itsUrlHasNoSegmentThatABrowserCouldTakeOut(
      @ForAll @CharRange(from = ' ', to = '\u07ff') @StringLength(max = 40) String path) {
    URI url = URI.create(new PictureAddress(1, "../" + path).url(0));

    assertThat(url.normalize()).isEqualTo(url);
  }

  @Test
  void writesThePathAsOneSegment() {
    assertThat(new PictureAddress(12, "../bilder/Foyer & Café.png").url(3))
        .isEqualTo("note-image://12/..%2Fbilder%2FFoyer%20%26%20Caf%C3%A9.png?3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "note-image:///a.png",
        "note-image://x/a.png",
        "note-image://1",
        "note-image://99999999999999999999/a.png",
        "file:///etc/passwd",
        "http://1/a.png",
      })
  void refusesWhatItDidNotWrite(String url) {
    assertThat(PictureAddress.parse(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a%20b.png, a b.png",
    "100%.png, 100%.png",
    "50%2, 50%2",
    "a+b.png, a+b.png",
    "%C3%BC.png, ü.png",
  })
  void decodesPercentsThatEncodeSomething(String encoded, String decoded) {
    assertThat(PictureAddress.decode(encoded)).isEqualTo(decoded);
  }
}
