package app.lanyard.ui.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemotePicturesTest {

  private final WebSite site = new WebSite();
  private final RemotePictures pictures = new RemotePictures(Duration.ofSeconds(20));

  @AfterEach
  void closeSite() {
    site.close();
  }

  @Test
  void loadsAPictureOnce() throws Exception {
    site.serving("/a.png", "image/png", Samples.PNG);

    String data = pictures.load(site.url("/a.png"));

    assertThat(data)
        .isEqualTo("data:image/png;base64," + Base64.getEncoder().encodeToString(Samples.PNG));
    assertThat(site.requests()).containsExactly("/a.png");
  }

  @Test
  void followsARedirect() throws Exception {
    site.serving("/new.png", "image/png", Samples.PNG).redirecting("/old.png", "/new.png");

    assertThat(pictures.load(site.url("/old.png"))).startsWith("data:image/png;base64,");
  }

  @Test
  void tellsNothingOfThePerson() throws Exception {
    site.serving("/a.png", "image/png", Samples.PNG);

    pictures.load(site.url("/a.png"));
    pictures.load(site.url("/a.png"));

    assertThat(site.headers()).contains("accept").doesNotContain("cookie", "referer", "origin");
  }

  @Test
  void refusesWhatIsNoPicture() {
    site.serving("/page", "text/html", "<p>Hello</p>".getBytes(UTF_8))
        .serving("/claims", "image/png", "<p>Hello</p>".getBytes(UTF_8))
        .serving("/hides", "text/plain", Samples.PNG)
        .serving("/gone.png", 410, "image/png", Samples.PNG);

    assertFails(site.url("/page"));
    assertFails(site.url("/claims"));
    assertFails(site.url("/hides"));
    assertFails(site.url("/gone.png"));
  }

  @Test
  void refusesWhatIsTooLarge() {
    site.serving("/huge.png", "image/png", new byte[(int) RemotePictures.MAX_BYTES + 1]);

    assertFails(site.url("/huge.png"));
  }

  @Test
  void doesNotWaitForever() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      RemotePictures hasty = new RemotePictures(Duration.ofMillis(200));

      assertThatThrownBy(() -> hasty.load("http://127.0.0.1:" + silent.getLocalPort() + "/a.png"))
          .isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/a.png", "a b", "", "a.png"})
  void goesToTheWebAlone(String url) {
    assertFails(url);
  }

  private void assertFails(String url) {
    assertThatThrownBy(() -> pictures.load(url)).isInstanceOf(IOException.class);
  }
}
