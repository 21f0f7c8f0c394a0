package app.lanyard.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.OpenedNote;
import app.lanyard.markdown.NoteParser;
import app.lanyard.markdown.NoteRenderer;
import app.lanyard.model.NoteRow;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.ui.testing.WindowExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class HighlightsInReaderTest {

  private static final NoteRow ROW =
      new NoteRow(1, 1, "notes", "soil.md", "Soil", null, null, "en", 0, false);
  private static final OpenedNote NOTE =
      new OpenedNote(
          ROW,
          new NoteRenderer()
              .render(
                  new NoteParser()
                      .parse(
                          """
                          # Soil Days

                          The first paragraph tells of *worms* and more.

                          The second one tells of water.

                          | When | What |
                          |---|---|
                          | 10:00 | Compost |
                          """)));

  private ReaderWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new ReaderWindow(stage, Files.createTempDirectory("reader-pictures"));
    stage.setWidth(900);
  }

  @Test
  void aKeyHighlightsWhatIsSelectedAcrossParagraphsAndCells(FxRobot robot) {
    open();

    select("worms and more.\nThe second", robot);
    robot.type(KeyCode.H);
    untilThere(1);
    select("Compost", robot);
    robot.type(KeyCode.DIGIT3);
    untilThere(2);

    assertThat(quotes()).containsExactly("worms and more.\nThe second", "Compost");
    assertThat(window.annotations.standing().getLast().colour()).isEqualTo(HighlightColour.BLUE);
    window.until(() -> shown("mark-yellow") == 1 && shown("mark-blue") == 1);
    assertThat(window.js("[...CSS.highlights.get('mark-blue')][0].toString()"))
        .isEqualTo("Compost");
  }

  @Test
  void aHighlightThatIsClickedIsRecolouredAndGoesToTheTrash(FxRobot robot) {
    open();
    select("worms", robot);
    robot.type(KeyCode.H);
    untilThere(1);
    robot.type(KeyCode.ESCAPE);

    robot.clickOn(middleOf("worms"));
    window.until(() -> window.view().node().lookup("#highlight-bar").isVisible());
    robot.clickOn("#highlight-green");
    window.until(() -> shown("mark-green") == 1);
    robot.clickOn("#highlight-trash");
    window.until(() -> window.annotations.standing().isEmpty());

    window.until(() -> shown("mark-green") == 0);
    assertThat(window.annotations.trashed()).hasSize(1);
  }

  @Test
  void overlappingHighlightsAreKeptApart(FxRobot robot) {
    open();
    select("first paragraph tells", robot);
    robot.type(KeyCode.DIGIT2);
    untilThere(1);
    select("paragraph tells of worms", robot);
    robot.type(KeyCode.DIGIT4);
    untilThere(2);

    window.until(() -> shown("mark-green") == 1 && shown("mark-pink") == 1);
    robot.type(KeyCode.ESCAPE);
    robot.clickOn(middleOf("paragraph"));
    window.until(() -> window.view().node().lookup("#highlight-bar").isVisible());
    robot.type(KeyCode.DELETE);

    window.until(() -> window.annotations.standing().size() == 1);
    assertThat(quotes()).containsExactly("paragraph tells of worms");
  }

  @Test
  void aCommentIsWrittenBesideItsLine(FxRobot robot) {
    open();
    select("water", robot);
    robot.type(KeyCode.N);
    window.until(() -> window.view().node().lookup("#comment-text") instanceof TextArea);

    robot.write("Ask about rain");
    robot.clickOn("#comment-tags").write("soil, #wet");
    robot.press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);

    window.until(() -> window.view().node().lookup(".margin-card") != null);
    Annotation kept = window.annotations.standing().getFirst();
    assertThat(kept.comment()).isEqualTo("Ask about rain");
    assertThat(kept.tags()).containsExactly("soil", "wet");
    double card =
        window.onFx(
            () -> {
              var node = window.view().node().lookup(".margin-card");
              return node.localToScreen(node.getBoundsInLocal()).getMinY();
            });
    assertThat(card)
        .isCloseTo(boundsOf("water").getMinY(), org.assertj.core.data.Offset.offset(8.0));
  }

  @Test
  void inANarrowReaderWhatIsWrittenStandsBelowTheText(FxRobot robot) {
    open();
    window.until(() -> widthOnceSetTo(500) <= 500);
    for (String word : List.of("worms", "water")) {
      select(word, robot);
      robot.type(KeyCode.N);
      window.until(() -> window.view().node().lookup("#comment-text") instanceof TextArea);
      robot.clickOn("#comment-text").write("On " + word);
      robot.press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);
      window.until(() -> window.view().node().lookup("#comment-text") == null);
    }

    window.until(() -> window.view().node().lookupAll(".margin-card").size() == 2);
    window.until(
        () -> onScreen("#reader-margin").getMinY() > onScreen("#reader-page").getMaxY() - 1);
    assertThat(onScreen("#reader-page").getWidth()).isGreaterThan(400);
    assertThat(onScreen("#reader-margin").contains(onScreen(".margin-card"))).isTrue();
  }

  @Test
  void keysGoFromOneHighlightToTheNext(FxRobot robot) {
    open();
    for (String word : List.of("Soil", "worms", "water")) {
      select(word, robot);
      robot.type(KeyCode.H);
      window.until(() -> quotes().contains(word));
    }
    robot.type(KeyCode.ESCAPE);

    next();
    assertThat(pointedOut()).isEqualTo("Soil");
    next();
    assertThat(pointedOut()).isEqualTo("worms");
    window.onFx(
        () -> {
          window.view().commands().previousHighlight();
          window.view().commands().previousHighlight();
          return true;
        });
    assertThat(pointedOut()).isEqualTo("water");
  }

  @Test
  void whatLostItsPlaceIsPutWhereThePersonSays(FxRobot robot) {
    open();
    select("worms", robot);
    robot.type(KeyCode.H);
    untilThere(1);
    Annotation lost = window.annotations.standing().getFirst();
    robot.interact(() -> window.view().placeAnnotation(1, lost));
    window.until(() -> window.view().node().lookup("#placing-bar").isVisible());

    focusPage(robot);
    robot.type(KeyCode.ENTER);
    assertThat(quotes()).containsExactly("worms");
    select("tells of water", robot);
    robot.type(KeyCode.ENTER);

    window.until(() -> quotes().equals(List.of("tells of water")));
    window.until(() -> !window.view().node().lookup("#placing-bar").isVisible());
    robot.interact(() -> window.view().placeAnnotation(1, lost));
    focusPage(robot);
    robot.type(KeyCode.ESCAPE);
    window.until(() -> !window.view().node().lookup("#placing-bar").isVisible());
  }

  @Test
  void withoutASelectionItSaysWhatToDo(FxRobot robot) {
    open();
    focusPage(robot);

    robot.type(KeyCode.H);

    window.until(() -> window.view().node().lookup("#reader-notice").isVisible());
    assertThat(window.annotations.standing()).isEmpty();
  }

  private double widthOnceSetTo(double width) {
    return window.onFx(
        () -> {
          Stage stage = (Stage) window.view().node().getScene().getWindow();
          stage.setMinWidth(0);
          stage.setWidth(width);
          return stage.getScene().getWidth();
        });
  }

  private Bounds onScreen(String selector) {
    Node node = window.node(selector);
    return window.onFx(() -> node.localToScreen(node.getLayoutBounds()));
  }

  private void open() {
    window.show(NOTE, 1);
  }

  private void next() {
    window.onFx(
        () -> {
          window.view().commands().nextHighlight();
          return true;
        });
  }

  private Object pointedOut() {
    return window.js("lanyard.currentText()");
  }

  private void select(String part, FxRobot robot) {
    focusPage(robot);
    int start = NOTE.content().text().indexOf(part);
    assertThat(start).isNotNegative();
    window.js("lanyard.select(" + start + "," + (start + part.length()) + ")");
  }

  private void focusPage(FxRobot robot) {
    robot.interact(() -> window.webView().requestFocus());
  }

  private int shown(String style) {
    Object size =
        window
            .webView()
            .getEngine()
            .executeScript("(CSS.highlights.get('" + style + "') || {size: 0}).size");
    return ((Number) size).intValue();
  }

  private List<String> quotes() {
    return window.annotations.standing().stream()
        .map(one -> Objects.requireNonNull(one.quote()).exact())
        .toList();
  }

  private void untilThere(int count) {
    window.until(() -> window.annotations.standing().size() == count);
  }

  private Point2D middleOf(String part) {
    Bounds box = boundsOf(part);
    return new Point2D(box.getCenterX(), box.getCenterY());
  }

  private Bounds boundsOf(String part) {
    int start = NOTE.content().text().indexOf(part);
    String[] sides =
        window
            .js("lanyard.boxOf(" + start + "," + (start + part.length()) + ")")
            .toString()
            .split(",");
    double left = Double.parseDouble(sides[0]);
    double top = Double.parseDouble(sides[1]);
    return window.onFx(
        () ->
            window
                .webView()
                .localToScreen(
                    new javafx.geometry.BoundingBox(
                        left,
                        top,
                        Double.parseDouble(sides[2]) - left,
                        Double.parseDouble(sides[3]) - top)));
  }
}
