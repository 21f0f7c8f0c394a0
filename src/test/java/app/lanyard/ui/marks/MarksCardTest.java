package app.lanyard.ui.marks;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.Marks;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import atlantafx.base.controls.ModalPane;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.controlsfx.control.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class MarksCardTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 1100, 760);
  }

  @Test
  void allThatIsMadeOfATalkIsKeptAndUndoneStepByStep(FxRobot robot) {
    AnnotationSubject talk = openForTalk(robot);

    robot.type(KeyCode.SPACE);
    window.settle();
    focus(robot, "#marks-rating");
    robot.type(KeyCode.DIGIT4);
    window.settle();
    robot.clickOn("#marks-to-watch");
    window.settle();
    focus(robot, "#comment-text");
    robot.write("Good");
    focus(robot, "#comment-tags");
    robot.write("gpu");
    robot.type(KeyCode.ESCAPE);
    window.settle();

    assertThat(robot.lookup("#overlay").queryAs(ModalPane.class).isDisplay()).isFalse();
    assertThat(marks(talk))
        .isEqualTo(new Marks(true, 4, WatchStatus.TO_WATCH, "Good", List.of("gpu")));

    undo(robot);
    assertThat(marks(talk)).isEqualTo(new Marks(true, 4, WatchStatus.TO_WATCH, "", List.of()));
    undo(robot);
    undo(robot);
    assertThat(marks(talk)).isEqualTo(new Marks(true, 0, null, "", List.of()));
    undo(robot);
    assertThat(marks(talk)).isEqualTo(Marks.NONE);
  }

  @Test
  void escapeClosesTheOffersOfLinksBeforeTheCard(FxRobot robot) {
    AnnotationSubject talk = openForTalk(robot);
    focus(robot, "#comment-text");
    robot.write("Ask @riv");
    window.settle();

    robot.type(KeyCode.ESCAPE);
    window.settle();
    assertThat(robot.lookup("#overlay").queryAs(ModalPane.class).isDisplay()).isTrue();
    robot.write(" or @river d");
    window.settle();
    robot.type(KeyCode.TAB);
    window.settle();
    assertThat(text(robot, "#comment-text"))
        .isEqualTo("Ask @riv or [River Days](lanyard:event/event-1)");

    robot.type(KeyCode.ESCAPE);
    window.settle();
    assertThat(robot.lookup("#overlay").queryAs(ModalPane.class).isDisplay()).isFalse();
    assertThat(marks(talk).note()).isEqualTo("Ask @riv or [River Days](lanyard:event/event-1)");
  }

  @Test
  void whatIsUndoneInTheCardShowsInIt(FxRobot robot) {
    AnnotationSubject talk = openForTalk(robot);
    robot.clickOn("#marks-watched");
    window.settle();
    focus(robot, "#marks-rating");
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    window.settle();
    assertThat(marks(talk).rating()).isEqualTo(2);

    undo(robot);
    assertThat(robot.lookup("#marks-rating").queryAs(Rating.class).getRating()).isEqualTo(1);
    undo(robot);
    undo(robot);
    assertThat(robot.lookup("#marks-watched").queryAs(ToggleButton.class).isSelected()).isFalse();
    assertThat(marks(talk)).isEqualTo(Marks.NONE);
  }

  @Test
  void aSecondPressTakesTheStatusBack(FxRobot robot) {
    AnnotationSubject talk = openForTalk(robot);
    robot.clickOn("#marks-attended");
    window.settle();
    assertThat(marks(talk).status()).isEqualTo(WatchStatus.ATTENDED);
    robot.clickOn("#marks-attended");
    window.settle();
    assertThat(marks(talk)).isEqualTo(Marks.NONE);
  }

  @Test
  void theMouseRatesAndTakesTheRatingBack(FxRobot robot) {
    AnnotationSubject talk = openForTalk(robot);
    List<Node> stars = List.copyOf(robot.lookup("#marks-rating").lookup(".button").queryAll());
    robot.clickOn(stars.get(2));
    window.settle();
    assertThat(marks(talk).rating()).isEqualTo(3);
    assertThat(robot.lookup("#marks-rating").query().getAccessibleText())
        .isEqualTo("Rating, 3 of 5");

    robot.clickOn("#marks-unrate");
    window.settle();
    assertThat(marks(talk).rating()).isZero();
  }

  @Test
  void whatIsThereIsShown(FxRobot robot) {
    AnnotationSubject talk = selectTalk(robot);
    window.annotations.star(talk, true);
    window.annotations.rate(talk, 5);
    window.annotations.status(talk, WatchStatus.WATCHING);
    window.annotations.remark(talk, "Hm", List.of("a", "b"));
    robot.type(KeyCode.N);
    window.settle();

    assertThat(robot.lookup("#marks-star").queryAs(ToggleButton.class).isSelected()).isTrue();
    assertThat(robot.lookup("#marks-rating").queryAs(Rating.class).getRating()).isEqualTo(5);
    assertThat(robot.lookup("#marks-watching").queryAs(ToggleButton.class).isSelected()).isTrue();
    assertThat(text(robot, "#comment-text")).isEqualTo("Hm");
    assertThat(text(robot, "#comment-tags")).isEqualTo("a, b");
  }

  @Test
  void aSpeakerHasNoStatus(FxRobot robot) {
    showSpeakers(robot);
    robot.type(KeyCode.N);
    window.settle();
    assertThat(robot.lookup(".dialog-title").queryAs(Labeled.class).getText())
        .startsWith("My marks: ");
    assertThat(robot.lookup("#marks-to-watch").tryQuery()).isEmpty();
  }

  @Test
  void aKeyGivesASpeakerAStar(FxRobot robot) {
    showSpeakers(robot);
    AnnotationSubject speaker = firstSpeaker();
    robot.type(KeyCode.S);
    window.settle();
    assertThat(marks(speaker).starred()).isTrue();
    robot.type(KeyCode.S);
    window.settle();
    assertThat(marks(speaker).starred()).isFalse();
    undo(robot);
    assertThat(marks(speaker).starred()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"S, true, ''", "N, false, Later"})
  void aNoteIsMarkedFromItsRow(KeyCode key, boolean starred, String written, FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
    ListView<?> list = robot.lookup("#notes-list").queryAs(ListView.class);
    robot.interact(() -> list.getSelectionModel().select(4));
    robot.interact(list::requestFocus);
    robot.type(key);
    window.settle();
    if (!written.isEmpty()) {
      focus(robot, "#comment-text");
      robot.write(written);
      robot.type(KeyCode.ESCAPE);
      window.settle();
    }
    assertThat(marks(new AnnotationSubject.OfNote(5)))
        .isEqualTo(new Marks(starred, 0, null, written, List.of()));
  }

  private AnnotationSubject openForTalk(FxRobot robot) {
    AnnotationSubject talk = selectTalk(robot);
    robot.type(KeyCode.N);
    window.settle();
    return talk;
  }

  private AnnotationSubject selectTalk(FxRobot robot) {
    ListView<?> list = robot.lookup("#timeline-list").queryAs(ListView.class);
    robot.interact(list::requestFocus);
    robot.type(KeyCode.DOWN);
    window.settle();
    return new AnnotationSubject.OfEntity(EntityKind.TALK, firstTalk());
  }

  private long firstTalk() {
    TalkGroup group = window.talks.groups(TalkFilter.ALL).getFirst();
    return window.talks.rows(TalkFilter.ALL, group, 0, 1).getFirst().id();
  }

  private AnnotationSubject firstSpeaker() {
    long id =
        window
            .entities
            .rows(
                new EntityFilter(EntityKind.SPEAKER, ""),
                EntityOrder.usual(EntityKind.SPEAKER),
                0,
                1)
            .getFirst()
            .id();
    return new AnnotationSubject.OfEntity(EntityKind.SPEAKER, id);
  }

  private void showSpeakers(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    ListView<?> list = robot.lookup("#speakers-list").queryAs(ListView.class);
    robot.interact(() -> list.getSelectionModel().clearAndSelect(0));
    robot.interact(list::requestFocus);
  }

  private Marks marks(AnnotationSubject subject) {
    return window.annotations.marks(subject);
  }

  private void undo(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.settle();
  }

  private static void focus(FxRobot robot, String node) {
    robot.interact(() -> robot.lookup(node).query().requestFocus());
  }

  private static String text(FxRobot robot, String field) {
    return robot.lookup(field).queryAs(TextInputControl.class).getText();
  }
}
