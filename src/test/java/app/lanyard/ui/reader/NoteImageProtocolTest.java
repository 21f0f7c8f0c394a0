package app.lanyard.ui.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteImageProtocolTest {

  @TempDir Path folder;
  private NoteImageProtocol protocol;

  @BeforeEach
  void serveTheFolder() throws IOException {
    Files.writeString(folder.resolve("plan.svg"), "<svg/>");
    Files.write(folder.resolve("Café.png"), Samples.PNG);
    Files.writeString(folder.resolve("passwd"), "root:x:0:0");
    protocol = new NoteImageProtocol(new FolderPictures(folder));
  }

  @Test
  void servesAPictureWithTheTypeOfItsContent() throws IOException {
    URLConnection connection = open("note-image://1/Caf%C3%A9.png?5");

    assertThat(connection.getContentType()).isEqualTo("image/png");
    try (InputStream in = connection.getInputStream()) {
      assertThat(in.readAllBytes()).isEqualTo(Samples.PNG);
    }
  }

  @Test
  void servesDrawings() throws IOException {
    URLConnection connection = open("note-image://1/plan.svg");

    assertThat(connection.getContentType()).isEqualTo("image/svg+xml");
    try (InputStream in = connection.getInputStream()) {
      assertThat(in.readAllBytes()).isEqualTo("<svg/>".getBytes(UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "note-image://1/nothing.png",
        "note-image://1/passwd",
        "note-image://1/..%2F..%2F..%2F..%2Fetc%2Fpasswd",
        "note-image://1/../../../../etc/passwd",
        "note-image://1/%2Fetc%2Fpasswd",
        "note-image://1/%252e%252e%252fplan.svg",
        "note-image://2/plan.svg",
        "note-image://x/plan.svg",
        "note-image:///plan.svg",
        "note-image://1/",
        "note-image://1/%00",
      })
  void servesNothingElse(String url) throws IOException {
    URLConnection connection = open(url);

    assertThat(connection.getContentType()).isNull();
    assertThatThrownBy(connection::getInputStream).isInstanceOf(FileNotFoundException.class);
    assertThatThrownBy(connection::connect).isInstanceOf(FileNotFoundException.class);
  }

  @Test
  void servesNothingHuge() throws IOException {
    Path huge = Files.write(folder.resolve("huge.png"), Samples.PNG);
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(PictureFiles.MAX_BYTES + 1);
    }

    assertThatThrownBy(() -> open("note-image://1/huge.png").getInputStream())
        .isInstanceOf(FileNotFoundException.class);
  }

  @Test
  void leavesOtherSchemesToJava() {
    assertThat(protocol.createURLStreamHandler("https")).isNull();
    assertThat(protocol.createURLStreamHandler("file")).isNull();
  }

  private URLConnection open(String url) throws IOException {
    return URL.of(URI.create(url), protocol.createURLStreamHandler("note-image")).openConnection();
  }
}
