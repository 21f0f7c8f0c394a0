package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.PictureResolver;
import app.lanyard.model.NoteFilter;
import app.lanyard.ui.reader.WebSite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A note written against its reader, imported and opened like any other. */
class HostileNoteAcceptanceTest {

  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
                  + "RU5ErkJggg==");

  private final WebSite site = new WebSite();

  @RegisterExtension
  private final RealWindow window = RealWindow.over(Map.of("deep/down/trap.md", trap(site)));

  @AfterEach
  void closeSite() {
    site.close();
  }

  @Test
  void nothingIsAskedOfTheWebAndNothingRuns() throws IOException {
    window.open("Trap doors");
    waitUntilThePageIsThrough();

    assertThat(window.js("document.body.textContent").toString()).contains("After all that");
    assertThat(window.js("String(window.ran)")).isEqualTo("undefined");
    assertThat(window.js("document.title")).isEqualTo("A friendly note");
    assertThat(window.js("location.href")).isEqualTo("about:blank");
    assertThat(
            window.js(
                "document.querySelectorAll('script, iframe, object, embed, form, svg, link, base,"
                    + " video, audio, meta[http-equiv=refresh]').length"))
        .isEqualTo(0);
    assertThat(window.js("document.images.length")).isEqualTo(0);
    assertOnlyTheTestAsked();
  }

  @ParameterizedTest
  @ValueSource(strings = {"press me", "and me", "me too"})
  void aLinkWithAScriptDoesNothing(String words) throws IOException {
    window.open("Trap doors");
    String element =
        "[...document.querySelectorAll('main *')].filter(e => e.textContent.trim() == '%s').pop()"
            .formatted(words);
    window.js(element + ".scrollIntoView()");

    window.robot.clickOn(window.middleOf(element));
    waitUntilThePageIsThrough();

    assertThat(window.js("String(window.ran)")).isEqualTo("undefined");
    assertThat(window.js("document.title")).isEqualTo("A friendly note");
    assertThat(window.programs.browsed).isEmpty();
    assertOnlyTheTestAsked();
  }

  @Test
  void noPictureComesFromOutsideTheSource() throws IOException {
    Files.write(window.folder().resolve("secret.png"), PIXEL);
    Files.createSymbolicLink(
        window.notes().resolve("deep/down/link-out.png"), window.folder().resolve("secret.png"));
    Files.write(window.notes().resolve("deep/down/inside.png"), PIXEL);
    PictureResolver pictures = window.library().pictures();
    long note = window.library().notes().rows(NoteFilter.ALL, 0, 1).getFirst().id();

    assertThat(
            Stream.of(
                "../../../../../../../../etc/passwd",
                "../../../secret.png",
                "/../secret.png",
                "%2e%2e/%2e%2e/%2e%2e/secret.png",
                "link-out.png",
                "file:///etc/passwd",
                window.folder().resolve("secret.png").toString()))
        .allSatisfy(path -> assertThat(pictures.resolve(note, path)).isEmpty());
    assertThat(pictures.resolve(note, "inside.png")).isPresent();
  }

  @Test
  void picturesFromOutsideTheSourceAreNotShown() throws IOException {
    Files.write(window.folder().resolve("secret.png"), PIXEL);
    Path inside = window.notes().resolve("deep/down/inside.png");
    Files.write(inside, PIXEL);

    window.open("Trap doors");

    assertThat(window.js("document.images.length")).isEqualTo(1);
    assertThat(window.js("document.images[0].alt")).isEqualTo("inside");
    assertThat(window.js("document.images[0].naturalWidth")).isEqualTo(1);
  }

  /** One more picture is loaded after all that the page could have asked for. */
  private void waitUntilThePageIsThrough() {
    window.js(
        "window.late = new Image(); late.src = 'data:image/png;base64,"
            + Base64.getEncoder().encodeToString(PIXEL)
            + "'");
    window.until(() -> Boolean.TRUE.equals(window.jsNow("late.complete")));
    window.settle();
  }

  /** The site does count what is asked of it, and it has been asked by nobody else. */
  private void assertOnlyTheTestAsked() throws IOException {
    URI.create(site.url("/from-the-test")).toURL().openConnection().getHeaderFields();
    assertThat(site.requests()).containsExactly("/from-the-test");
  }

  private static String trap(WebSite site) {
    String ran = "window.ran = 1; document.title = 'ran'";
    return """
    ---
    title: A friendly note
    ---
    # A friendly note

    | Date | Title | Speaker |
    | --- | --- | --- |
    | 2024-02-03 | Trap doors | Mallory Example |

    <script>RAN</script>
    <script src="SITE/script.js"></script>

    <img src="x" onerror="RAN"> <img src="SITE/raw.png" srcset="SITE/set.png 2x">

    <p onmouseover="RAN" onclick="RAN" style="background: url('SITE/style.png')">styled</p>

    <a href="javascript:RAN">press me</a>

    [and me](javascript:window.ran=1)

    <a href="data:text/html,<script>RAN</script>">me too</a>

    <iframe src="SITE/frame.html"></iframe>
    <iframe srcdoc="<img src='SITE/srcdoc.png'><script>parent.ran = 1</script>"></iframe>
    <meta http-equiv="refresh" content="0; url=SITE/refresh.html">
    <link rel="stylesheet" href="SITE/style.css"><link rel="prefetch" href="SITE/prefetch">
    <link rel="dns-prefetch" href="SITE"><base href="SITE/">
    <style>@import url('SITE/import.css'); body { background: url('SITE/body.png') }
    @font-face { font-family: Inter; src: url('SITE/font.woff') }</style>

    ![remote](SITE/remote.png)
    ![out](../../../../../../../../etc/passwd)
    ![secret](../../../secret.png)
    ![inside](inside.png)
    ![file](file:///etc/passwd)

    <svg onload="RAN"><image href="SITE/svg.png"/><script>RAN</script></svg>
    <form action="SITE/form"><input autofocus onfocus="this.form.submit()"><button>Go</button></form>
    <object data="SITE/object"></object><embed src="SITE/embed">
    <video src="SITE/video" poster="SITE/poster.png" autoplay></video><audio src="SITE/audio" autoplay>
    </audio><details open ontoggle="RAN"><summary>More</summary></details>
    <body onload="RAN" background="SITE/background.png">

    After all that
    """
        .replace("SITE", site.url(""))
        .replace("RAN", ran);
  }
}
