package app.lanyard.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.OpenedNote;
import app.lanyard.markdown.RenderedNote;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.NoteRow;
import app.lanyard.model.TracedDate;
import app.lanyard.ui.testing.FxPulses;
import app.lanyard.ui.testing.WindowExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;

@ExtendWith(WindowExtension.class)
class ReaderViewTest {

  private static final String LONG =
      IntStream.rangeClosed(1, 200)
          .mapToObj(line -> "<p id='p%1$d' data-line='%1$d'>Paragraph %1$d</p>".formatted(line))
          .collect(Collectors.joining());

  private ReaderWindow window;

  @Start
  void start(Stage stage) throws IOException {
    Path pictures = Files.createTempDirectory("reader-pictures");
    Files.write(pictures.resolve("hall.png"), Samples.PNG);
    Files.writeString(
        pictures.resolve("plan.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'><path d='M0 0h9'/></svg>");
    window = new ReaderWindow(stage, pictures);
  }

  @Test
  void saysWhatWillBeHereBeforeTheFirstNote() {
    assertThat(window.node("#reader-empty").isVisible()).isTrue();
    assertThat(window.webView()).isNull();
    assertThat(window.onFx(() -> window.view().settledProperty().get())).isTrue();
  }

  @Test
  void hasNothingInTheWindowThatNobodyCanSeeBeforeTheFirstNote() {
    assertThat(outline()).isNull();

    prepare();

    assertThat(outline()).matches(node -> !node.isVisible());
    assertThat(window.node("#reader-empty").isVisible()).isTrue();
  }

  @Test
  void showsWhatNoteItIs() {
    NoteRow row =
        new NoteRow(
            7,
            1,
            "notes",
            "2025/trip.md",
            "A trip",
            "Ada",
            TracedDate.day(LocalDate.of(2025, 11, 18), DateOrigin.FRONT_MATTER),
            null,
            0,
            true);
    window.show(new OpenedNote(row, new RenderedNote("<p>x</p>", "x", List.of(), List.of())), 1);

    assertThat(text("#reader-title")).isEqualTo("A trip");
    assertThat(text("#reader-byline")).isEqualTo("Ada · Nov 18, 2025");
    assertThat(text("#reader-source")).isEqualTo("notes / 2025/trip.md");
    assertThat(window.node("#reader-gone").isVisible()).isTrue();
  }

  @Test
  void opensAtTheLineAndMarksIt() {
    window.show(Samples.note(1, LONG), 120);

    assertThat(topOf("p120")).isBetween(0, 40);
    assertThat(window.js("document.querySelector('.here').id")).isEqualTo("p120");
  }

  @Test
  void opensAtTheLastBlockThatBeginsBeforeTheLine() {
    window.show(
        Samples.note(1, LONG + "<table data-line=300><tr id=row data-line=300><td>x</td></tr>"),
        350);

    assertThat(window.js("document.querySelector('.here').id")).isEqualTo("row");
  }

  @Test
  void onlyScrollsWithinTheNoteThatIsShown() {
    window.show(Samples.note(1, LONG), 120);
    window.js("window.stillThere = true");

    window.open(1, 60);

    assertThat(topOf("p60")).isBetween(0, 40);
    assertThat(window.js("window.stillThere")).isEqualTo(true);
  }

  @Test
  void comesBackToWhereThePersonWas() {
    window.show(Samples.note(1, LONG), 1);
    window.js("window.scrollTo(0, 777)");
    window.show(Samples.note(2, LONG), 1);
    assertThat(window.number("window.scrollY")).isZero();

    window.open(1, 1);

    assertThat(window.number("window.scrollY")).isEqualTo(777);
  }

  @Test
  void findsTextWhateverItsCaseAndAccents(FxRobot robot) {
    window.show("<p>Café one</p><p>the CAFE two, ca<b>fé</b> three</p><p>tea 🎉</p>");
    focusText(robot);

    robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    type("cafe");
    window.until(() -> textNow("#reader-find-count").equals("1 of 3"));
    robot.type(KeyCode.ENTER);
    assertThat(text("#reader-find-count")).isEqualTo("2 of 3");
    robot.type(KeyCode.F3);
    assertThat(text("#reader-find-count")).isEqualTo("3 of 3");
    robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
    assertThat(text("#reader-find-count")).isEqualTo("2 of 3");

    assertThat(window.number("CSS.highlights.get('find').size")).isEqualTo(3);
    assertThat(window.js("[...CSS.highlights.get('find-current')][0].toString()"))
        .isEqualTo("CAFE");
  }

  @Test
  void escapeClosesTheSearchAndTakesItsMarksAway(FxRobot robot) {
    window.show("<p>Tea</p>");
    focusText(robot);
    robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    type("tea");
    window.until(() -> textNow("#reader-find-count").equals("1 of 1"));

    robot.type(KeyCode.ESCAPE);

    assertThat(window.node("#reader-find-field").getParent().isVisible()).isFalse();
    assertThat(window.number("CSS.highlights.size")).isZero();
  }

  @Test
  void bringsAHitIntoView() {
    window.show(LONG);
    window.onFx(() -> open("find"));
    type("paragraph 150");
    window.until(() -> textNow("#reader-find-count").equals("1 of 1"));

    assertThat(topOf("p150")).isBetween(0, 600);
  }

  @Test
  void findsCharactersBeyondTheBasicPlaneAndAcrossLines() {
    window.show("<p>a 🎉\n  party</p><p>Straße</p>");
    window.onFx(() -> open("find"));

    type("🎉 PARTY");
    window.until(() -> textNow("#reader-find-count").equals("1 of 1"));
    type("STRASSE");
    window.until(
        () ->
            window
                .webView()
                .getEngine()
                .executeScript("'' + [...(CSS.highlights.get('find-current') || [''])][0]")
                .equals("Straße"));
    type("party straße");
    window.until(() -> textNow("#reader-find-count").equals("Nothing found"));
  }

  @Test
  void findsNoWordsThatAreNotTheNotes() {
    window.show("<p><img src='note-image:///none.png' alt='Stage'></p>");
    window.onFx(() -> open("find"));

    type("shown");
    window.until(() -> textNow("#reader-find-count").equals("Nothing found"));
    type("stage");
    window.until(() -> textNow("#reader-find-count").equals("1 of 1"));
  }

  @Test
  void zoomsByKeysAndKeepsIt(FxRobot robot) {
    window.show("<p>Tea</p>");
    focusText(robot);

    robot.press(KeyCode.CONTROL).type(KeyCode.PLUS).type(KeyCode.EQUALS);
    assertThat(window.webView().getZoom()).isEqualTo(1.25);
    robot.type(KeyCode.MINUS);
    assertThat(window.webView().getZoom()).isEqualTo(1.1);
    window.until(() -> "110".equals(window.settings.all().get("reader.zoom")));
    robot.type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
    assertThat(window.webView().getZoom()).isEqualTo(1);
  }

  @Test
  void zoomsByTheWheel() {
    window.show(LONG);

    window.onFx(() -> turnWheel(-40));
    assertThat(window.webView().getZoom()).isEqualTo(0.9);
    assertThat(window.number("window.scrollY")).isZero();

    window.onFx(() -> turnWheel(40));
    assertThat(window.webView().getZoom()).isEqualTo(1);
  }

  @Test
  void followsTheThemeWithoutLoadingAgain() {
    window.show("<p>Tea</p>");
    window.js("window.stillThere = true");
    String colour = "getComputedStyle(document.documentElement).backgroundColor";
    assertThat(window.js(colour)).isEqualTo("rgb(255, 255, 255)");

    window.onFx(() -> setDark(true));

    assertThat(window.js(colour)).isEqualTo("rgb(13, 17, 23)");
    assertThat(window.js("window.stillThere")).isEqualTo(true);
  }

  @Test
  void sendsLinksToTheBrowserAndStaysWhereItIs(FxRobot robot) {
    window.show("<p><a id=a href='https://example.org/a' target=_blank>link</a></p>");

    robot.clickOn(window.middleOf("#a"));
    robot.clickOn(window.middleOf("#a"), Motion.DEFAULT, MouseButton.MIDDLE);
    FxPulses.await();
    window.js("document.getElementById('a').focus()");
    robot.type(KeyCode.ENTER);
    FxPulses.await();

    assertThat(window.navigator.went)
        .containsExactly("https://example.org/a", "https://example.org/a", "https://example.org/a");
    assertThat(window.location()).isEmpty();
  }

  @Test
  void opensLinkedNotes(FxRobot robot) {
    window.shelf.linking("two.md", 2);
    window.show("<p><a id=a href='note:two.md'>two</a></p><p><a id=b href='note:no.md'>no</a></p>");

    robot.clickOn(window.middleOf("#a"));
    window.until(() -> window.navigator.went.equals(List.of("note 2 line 1")));
    robot.clickOn(window.middleOf("#b"));
    window.until(() -> textNow("#reader-notice").equals("This note isn't in your library"));

    assertThat(window.node("#reader-notice").isVisible()).isTrue();
  }

  @Test
  void scrollsToAPlaceInTheNote(FxRobot robot) {
    window.show("<p><a id=a href='#p150'>down</a></p>" + LONG);

    robot.clickOn(window.middleOf("#a"));
    FxPulses.await();

    assertThat(topOf("p150")).isBetween(0, 40);
    assertThat(window.location()).isEmpty();
  }

  @Test
  void saysWhereALinkLeadsThatIsPointedAt(FxRobot robot) {
    window.show("<p><a id=a href='https://example.org/a'>link</a></p><p id=b>text</p>");

    robot.moveTo(window.middleOf("#a"));
    window.until(() -> window.view().node().lookup("#reader-pointed").isVisible());
    assertThat(text("#reader-pointed")).isEqualTo("https://example.org/a");
    robot.moveTo(window.middleOf("#b"));
    window.until(() -> !window.view().node().lookup("#reader-pointed").isVisible());
  }

  @Test
  void jumpsFromTheOutline(FxRobot robot) {
    window.show(
        Samples.note(1, LONG, List.of(Samples.heading("p10", 10), Samples.heading("p150", 150))),
        1);
    focusText(robot);

    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.T);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    robot.type(KeyCode.DOWN, KeyCode.DOWN).type(KeyCode.ENTER);

    assertThat(topOf("p150")).isBetween(0, 40);
    ListView<?> list = (ListView<?>) window.node("#reader-outline-list");
    assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    robot.type(KeyCode.ESCAPE);
    assertThat(list.getParent().isVisible()).isFalse();
  }

  @Test
  void offersWhatCanBeDoneWithALink(FxRobot robot) {
    window.show("<p><a id=a href='https://example.org/a'>link</a></p>");

    robot.rightClickOn(window.middleOf("#a"));
    robot.clickOn("Open link");

    assertThat(window.navigator.went).containsExactly("https://example.org/a");
  }

  @Test
  void nothingCanBeDroppedOnThePage() {
    window.show("<p>Tea</p>");
    AtomicBoolean reached = new AtomicBoolean();
    window.webView().setOnDragDropped(event -> reached.set(true));

    window.onFx(() -> drop());

    assertThat(reached).isFalse();
  }

  @Test
  void letsTextBeCopied(FxRobot robot) {
    window.show("<p>Tea and cake</p>");
    focusText(robot);

    robot.press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.C).release(KeyCode.CONTROL);
    FxPulses.await();

    assertThat(window.onFx(() -> Clipboard.getSystemClipboard().getString()).strip())
        .isEqualTo("Tea and cake");
  }

  @Test
  void showsPicturesBesideTheNote() {
    window.show("<img id=a src='note-image:///hall.png'><img id=b src='note-image:///plan.svg'>");

    assertThat(window.number("document.getElementById('a').naturalWidth")).isEqualTo(1);
    assertThat(window.number("document.getElementById('b').naturalWidth")).isEqualTo(40);
  }

  @Test
  void saysThatANoteCanNotBeOpenedAndTriesAgain(FxRobot robot) {
    window.open(5, 1);
    assertThat(window.node("#reader-failed").isVisible()).isTrue();

    window.shelf.with(Samples.note(5, "<p>Tea</p>"));
    robot.clickOn("#reader-retry");
    window.until(() -> window.webView() != null && window.view().settledProperty().get());

    assertThat(window.node("#reader-failed")).isNull();
    assertThat(window.js("document.body.textContent.trim()")).isEqualTo("Tea");
  }

  @Test
  void commandsAreHarmlessBeforeTheFirstNote() {
    prepare();
    window.onFx(() -> open("find"));
    window.onFx(() -> open("outline"));

    assertThat(window.node("#reader-find-field").getParent().isVisible()).isFalse();
    assertThat(window.node("#reader-outline-list").getParent().isVisible()).isFalse();
  }

  private boolean open(String what) {
    if (what.equals("find")) {
      window.view().commands().find();
    } else {
      window.view().commands().toggleOutline();
    }
    return true;
  }

  private boolean setDark(boolean dark) {
    window.dark.set(dark);
    return dark;
  }

  private boolean drop() {
    window
        .webView()
        .fireEvent(
            new DragEvent(
                DragEvent.DRAG_DROPPED, null, 9, 9, 9, 9, TransferMode.LINK, null, null, null));
    return true;
  }

  private boolean turnWheel(double by) {
    ScrollEvent event =
        new ScrollEvent(
            ScrollEvent.SCROLL,
            9,
            9,
            9,
            9,
            false,
            true,
            false,
            false,
            false,
            false,
            0,
            by,
            0,
            by,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null);
    window.webView().fireEvent(event);
    return true;
  }

  private void focusText(FxRobot robot) {
    robot.clickOn(window.middleOf("p"));
  }

  private void type(String text) {
    window.onFx(
        () -> {
          var field = window.view().node().lookup("#reader-find-field");
          ((TextField) field).setText(text);
          return text;
        });
  }

  private int topOf(String id) {
    return window.number("document.getElementById('" + id + "').getBoundingClientRect().top");
  }

  private String text(String selector) {
    FxPulses.await();
    return window.onFx(() -> textNow(selector));
  }

  private String textNow(String selector) {
    return ((Label) window.view().node().lookup(selector)).getText();
  }

  private void prepare() {
    window.onFx(
        () -> {
          window.view().prepare();
          return true;
        });
  }

  private @Nullable Node outline() {
    return window.onFx(() -> window.view().node().lookup(".reader-outline"));
  }
}
