package app.lanyard.ui.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.OpenedNote;
import app.lanyard.markdown.NoteParser;
import app.lanyard.markdown.NoteRenderer;
import app.lanyard.markdown.RenderedNote;
import app.lanyard.ui.testing.FxPulses;
import app.lanyard.ui.testing.WindowExtension;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What a note may hold that was not written for the good of its reader. */
@ExtendWith(WindowExtension.class)
class HostileNoteTest {

  private final WebSite site = new WebSite().serving("/a.png", "image/png", Samples.PNG);
  private ReaderWindow window;

  @Start
  void start(Stage stage) throws IOException {
    Path pictures = Files.createTempDirectory("reader-pictures");
    Files.writeString(
        pictures.resolve("calls.svg"),
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" onload="fetch('%1$s')">
          <style>@import url('%1$s');</style>
          <script>fetch('%1$s')</script>
          <image href="%1$s" width="9" height="9"/>
          <foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="%1$s"/></foreignObject>
        </svg>
        """
            .formatted(site.url("/from-svg.png")));
    window = new ReaderWindow(stage, pictures);
  }

  @AfterEach
  void closeSite() {
    site.close();
  }

  @Test
  void nothingOfItRunsOrLoads() throws IOException {
    window.show(hostile());
    waitUntilTheSiteWouldHaveBeenAsked();

    assertThat(site.requests()).containsExactly("/from-the-test");
    assertThat(window.js("document.body.className + document.title")).isEqualTo("Day 1");
    assertThat(window.location()).isEmpty();
  }

  @Test
  void nothingOfItRunsOrLoadsWhenItIsMarkdown() throws IOException {
    String markdown =
        "# Day 1\n\n"
            + hostile()
            + "\n\n![x](../../../../etc/passwd)\n\n![y](%1$s)\n\n[z](javascript:alert(1))\n"
                .formatted(site.url("/hostile"));
    RenderedNote rendered = new NoteRenderer().render(new NoteParser().parse(markdown));

    window.show(new OpenedNote(Samples.note(1, "").row(), rendered), 1);
    waitUntilTheSiteWouldHaveBeenAsked();

    assertThat(site.requests()).containsExactly("/from-the-test");
    assertThat(window.js("document.body.className + document.title")).isEqualTo("Day 1");
    assertThat(window.number("document.images.length")).isZero();
    assertThat(window.js("document.querySelector('.picture').textContent").toString()).isNotEmpty();
    assertThat(window.number("document.querySelectorAll('a[href^=javascript]').length")).isZero();
    assertThat(window.location()).isEmpty();
  }

  @Test
  void thePolicyHoldsEvenIfItsElementsGetThrough() throws IOException {
    window.show("<p id=p>Tea</p>");

    String stoppedByThePolicy = hostile().replaceAll("<(meta|object|embed)[^>]*>", "");
    window.js("document.getElementById('p').innerHTML = `" + stoppedByThePolicy + "`");
    waitUntilTheSiteWouldHaveBeenAsked();

    assertThat(site.requests()).containsExactly("/from-the-test");
  }

  @Test
  void aDrawingLoadsNothing() throws IOException {
    window.show("<img id=a src='note-image:///calls.svg'>");
    assertThat(window.number("document.getElementById('a').naturalWidth")).isEqualTo(40);

    waitUntilTheSiteWouldHaveBeenAsked();

    assertThat(site.requests()).containsExactly("/from-the-test");
  }

  @Test
  void aLinkWithAScriptDoesNothing(FxRobot robot) {
    window.show("<p><a id=a href=\"javascript:document.body.className='ran'\">link</a></p>");

    robot.clickOn(window.middleOf("#a"));
    FxPulses.await();

    assertThat(window.js("document.body.className")).isEqualTo("");
    assertThat(window.navigator.went).isEmpty();
    assertThat(window.location()).isEmpty();
  }

  @Test
  void shouldThePageBeLedAwayAfterAllItComesBack() {
    window.show("<p>Tea</p>");

    window.js("location = '" + site.url("/elsewhere") + "'");

    window.until(() -> window.view().settledProperty().get());
    window.until(() -> bodyNow().equals("Tea"));
    assertThat(window.js("location.href")).isEqualTo("about:blank");
  }

  @Test
  void aPictureOfTheWebIsLoadedAfterAClickAndOnce(FxRobot robot) {
    window.show(
        "<p><span class=remote-picture data-src='%s'>Group photo</span></p>"
            .formatted(site.url("/a.png")));
    assertThat(site.requests()).isEmpty();

    robot.clickOn(window.middleOf("button"));
    window.until(() -> widthsOfPicturesNow().equals("1"));

    assertThat(window.js("document.images[0].alt")).isEqualTo("Group photo");
    assertThat(site.requests()).containsExactly("/a.png");
  }

  @Test
  void aPictureThatCanNotBeHadCanBeAskedForAgain(FxRobot robot) {
    site.serving("/page", "text/html", "<p>Hello</p>".getBytes(UTF_8));
    window.show(
        "<p><span class=remote-picture data-src='%s'>x</span></p>".formatted(site.url("/page")));

    robot.clickOn(window.middleOf("button"));
    window.until(() -> buttonNow().startsWith("Couldn't be loaded"));

    assertThat(window.js("document.querySelector('button').disabled")).isEqualTo(false);
    assertThat(site.requests()).containsExactly("/page");
  }

  private String hostile() {
    return """
    <p data-line="1">Hello</p>
    <script>document.body.className = 'ran'</script>
    <script src="%1$s"></script>
    <img src="x" onerror="document.body.className = 'ran'">
    <img src="%1$s"><img srcset="%1$s 2x">
    <picture><source srcset="%1$s"><img src="%1$s"></picture>
    <iframe src="%1$s"></iframe>
    <iframe srcdoc="<img src='%1$s'>"></iframe>
    <object data="%1$s"></object><embed src="%1$s">
    <link rel="stylesheet" href="%1$s"><link rel="prefetch" href="%1$s">
    <style>@import url('%1$s'); body { background: url('%1$s') }</style>
    <p style="background: url('%1$s')">styled</p>
    <meta http-equiv="refresh" content="0;url=%1$s">
    <video src="%1$s" poster="%1$s"></video><audio src="%1$s"></audio>
    <form action="%1$s"><input autofocus onfocus="this.form.submit()"></form>
    <svg onload="document.body.className = 'ran'"><image href="%1$s"/></svg>
    <table background="%1$s"><tr><td background="%1$s">x</td></tr></table>
    <base href="%1$s"><body onload="document.body.className = 'ran'" background="%1$s">
    """
        .formatted(site.url("/hostile"));
  }

  /** One more picture is loaded from the page's own scheme, and the site is shown to be there. */
  private void waitUntilTheSiteWouldHaveBeenAsked() throws IOException {
    window.js(
        "window.late = new Image(); late.src = 'data:image/gif;base64,"
            + "R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='");
    window.until(
        () -> Boolean.TRUE.equals(window.webView().getEngine().executeScript("late.complete")));
    URI.create(site.url("/from-the-test")).toURL().openConnection().getHeaderFields();
  }

  private String bodyNow() {
    return window
        .webView()
        .getEngine()
        .executeScript("document.body.textContent")
        .toString()
        .strip();
  }

  /** Of pictures that are there but not drawn yet, 0. */
  private String widthsOfPicturesNow() {
    String words = "Array.from(document.images).map(picture => picture.naturalWidth).join()";
    return window.webView().getEngine().executeScript(words).toString();
  }

  private String buttonNow() {
    String words = "document.querySelector('button').textContent";
    return window.webView().getEngine().executeScript(words).toString();
  }
}
