package app.lanyard.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.TalkRow;
import app.lanyard.model.TracedDate;
import app.lanyard.ui.controls.VirtualFlows;
import app.lanyard.ui.testing.SampleTalks;
import app.lanyard.ui.testing.ShownNodes;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The timeline when the library changes below it. */
@ExtendWith(WindowExtension.class)
class TimelinePlaceTest {

  /** As many rows as are gone through page by page at either end, over headings too. */
  private static final int SOME = 30;

  /** Enough for them, however few talks are seen at a time. */
  private static final int PAGES = 30;

  private static final int FRAMES = 20;

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 980, 980);
  }

  @Test
  void anImportThatFindsNothingNewMovesNothing(FxRobot robot) {
    select(robot, 100);
    List<Double> before = tops(robot);

    runImport(robot);

    assertThat(tops(robot)).isEqualTo(before);
    assertThat(selectedTitle(robot)).isEqualTo(title(100));
  }

  @Test
  void talksThatComeInAboveMoveNothing(FxRobot robot) {
    select(robot, 100);
    double before = selectedTop(robot);
    window.talks.add(0, newTalk(LocalDate.of(2026, 2, 3)));
    window.talks.add(20, newTalk(LocalDate.of(2025, 11, 12)));

    runImport(robot);

    assertThat(selectedTitle(robot)).isEqualTo(title(100));
    assertThat(selectedTop(robot)).isCloseTo(before, within(1.0));
  }

  @Test
  void theTopmostTalkMayGo(FxRobot robot) {
    robot.interact(() -> list(robot).scrollTo(60));
    robot.interact(() -> list(robot).getSelectionModel().select(66));
    settle(robot);
    String selected = selectedTitle(robot);
    double before = selectedTop(robot);
    window.talks.remove(58);

    runImport(robot);

    assertThat(selectedTitle(robot)).isEqualTo(selected);
    assertThat(selectedTop(robot)).isCloseTo(before, within(1.0));
  }

  @Test
  void aTopmostTalkThatIsHalfScrolledOutMayGo(FxRobot robot) {
    select(robot, 100);
    scrollBy(robot, 30);
    double before = selectedTop(robot);
    window.talks.remove(97);

    runImport(robot);

    assertThat(selectedTitle(robot)).isEqualTo(title(100));
    assertThat(selectedTop(robot)).isCloseTo(before, within(1.0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {24, 44})
  void aTopmostTalkThatIsPartlyScrolledOutStaysSo(double pixels, FxRobot robot) {
    select(robot, 100);
    scrollBy(robot, pixels);
    scrollBy(robot, pixels + tops(robot).getFirst()); // the list may have learnt heights meanwhile
    List<Double> before = tops(robot);
    assertThat(before.getFirst()).isCloseTo(-pixels, within(1.0));
    window.talks.add(0, newTalk(LocalDate.of(2026, 2, 3)));

    runImport(robot);

    assertThat(selectedTitle(robot)).isEqualTo(title(100));
    assertThat(tops(robot).getFirst()).isCloseTo(before.getFirst(), within(1.0));
  }

  @Test
  void aSelectedTalkThatIsGoneIsNotReplacedByItsNeighbour(FxRobot robot) {
    select(robot, 100);
    window.talks.remove(100);

    runImport(robot);

    assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(-1);
  }

  @Test
  void whatIsSeenIsNeverReplacedByPlaceholders(FxRobot robot) {
    select(robot, 100);
    var drawn = new ConcurrentLinkedQueue<String>();
    Scene scene = list(robot).getScene();
    Runnable frame = () -> drawn.addAll(titles(robot));
    robot.interact(() -> scene.addPostLayoutPulseListener(frame));

    runImport(robot);

    robot.interact(() -> scene.removePostLayoutPulseListener(frame));
    assertThat(drawn).contains(title(100)).doesNotContain("…");
  }

  @Test
  void whatThePersonScrollsWhileTheListSettlesStaysScrolled(FxRobot robot) {
    select(robot, 100);
    double before = selectedTop(robot);
    Node row = cells(robot).getLast();
    list(robot)
        .itemsProperty()
        .addListener(change -> Platform.runLater(() -> Event.fireEvent(row, scrolled(row, -40))));

    runImport(robot);

    assertThat(selectedTop(robot)).isLessThan(before - 5);
  }

  @Test
  void otherFiltersStartAtTheTop(FxRobot robot) {
    select(robot, 100);

    robot.push(KeyCode.CONTROL, KeyCode.L).write("e");
    settle(robot);

    assertThat(texts(robot)).contains("NOVEMBER 2025");
  }

  @Test
  void homeAndEndGoToTalks(FxRobot robot) {
    robot.interact(() -> list(robot).requestFocus());
    robot.push(KeyCode.END);
    settle(robot);
    assertThat(selectedTitle(robot)).isEqualTo(title(199));

    robot.push(KeyCode.HOME);
    settle(robot);

    assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(2);
    assertThat(texts(robot)).contains("NOVEMBER 2025");
  }

  @Test
  void pagesGoFromTalkToTalkToEitherEnd(FxRobot robot) {
    robot.interact(() -> list(robot).requestFocus());
    int last = list(robot).getItems().size() - 1;

    robot.interact(() -> list(robot).scrollTo(last - SOME));
    robot.interact(() -> list(robot).getSelectionModel().clearAndSelect(last - SOME));
    press(robot, KeyCode.PAGE_DOWN, last);
    assertThat(selectedRow(robot)).isEqualTo(last);
    assertThat(selectedTitle(robot)).isEqualTo(title(199));

    robot.interact(() -> list(robot).scrollTo(SOME));
    robot.interact(() -> list(robot).getSelectionModel().clearAndSelect(SOME));
    press(robot, KeyCode.PAGE_UP, 2);
    assertThat(selectedRow(robot)).isEqualTo(2);
    assertThat(texts(robot)).contains("NOVEMBER 2025");
  }

  /** Presses until a row is selected; on the way there is always a talk that is. */
  private void press(FxRobot robot, KeyCode key, int row) {
    for (int page = 0; page < PAGES && selectedRow(robot) != row; page++) {
      robot.push(key);
      settle(robot);
      assertThat(selectedTalk(robot)).isNotNull();
    }
  }

  /** Talks 90 to 149 stand below two headings of a month and two of an event. */
  private void select(FxRobot robot, int talk) {
    int row = talk + 4;
    robot.interact(() -> list(robot).scrollTo(row - 3));
    robot.interact(() -> list(robot).getSelectionModel().clearAndSelect(row));
    settle(robot);
    assertThat(selectedTitle(robot)).isEqualTo(title(talk));
  }

  private void scrollBy(FxRobot robot, double pixels) {
    robot.interact(() -> VirtualFlows.of(list(robot)).orElseThrow().scrollPixels(pixels));
    settle(robot);
  }

  /** Cells are where they stay after some frames, and rows that those asked for are there. */
  private void settle(FxRobot robot) {
    window.settle();
    var frames = new CountDownLatch(FRAMES);
    Scene scene = list(robot).getScene();
    Runnable frame =
        () -> {
          frames.countDown();
          Platform.requestNextPulse();
        };
    robot.interact(() -> scene.addPostLayoutPulseListener(frame));
    robot.interact(Platform::requestNextPulse);
    try {
      assertThat(frames.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError("Interrupted while frames were drawn", e);
    }
    robot.interact(() -> scene.removePostLayoutPulseListener(frame));
    window.settle();
  }

  private void runImport(FxRobot robot) {
    robot.interact(() -> window.models().imports().start());
    settle(robot);
  }

  private static TalkRow newTalk(LocalDate day) {
    return new TalkRow(
        1000 + day.getDayOfYear(),
        "What came in later",
        SampleTalks.all().getFirst().kind(),
        TracedDate.day(day, DateOrigin.STATED),
        SampleTalks.RIVER,
        List.of(),
        null,
        List.of(),
        99,
        1);
  }

  private static ScrollEvent scrolled(Node node, double pixels) {
    return new ScrollEvent(
        node,
        node,
        ScrollEvent.SCROLL,
        0,
        0,
        0,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        pixels,
        0,
        pixels,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        new PickResult(node, 0, 0));
  }

  private static String title(int talk) {
    return SampleTalks.all().get(talk).title();
  }

  private static int selectedRow(FxRobot robot) {
    return list(robot).getSelectionModel().getSelectedIndex();
  }

  private static String selectedTitle(FxRobot robot) {
    return selectedTalk(robot).title();
  }

  private static TalkRow selectedTalk(FxRobot robot) {
    ListView<?> list = list(robot);
    return Objects.requireNonNull(
        talkOf(list.getItems().get(list.getSelectionModel().getSelectedIndex())));
  }

  private static @Nullable TalkRow talkOf(@Nullable Object row) {
    return row instanceof TimelineRow.Talk talk ? talk.talk() : null;
  }

  private static double selectedTop(FxRobot robot) {
    return cells(robot).stream()
        .filter(cell -> cell.isSelected())
        .mapToDouble(Node::getLayoutY)
        .findFirst()
        .orElseThrow();
  }

  private static List<Double> tops(FxRobot robot) {
    return cells(robot).stream().map(Node::getLayoutY).toList();
  }

  private static List<ListCell<?>> cells(FxRobot robot) {
    return robot.lookup("#timeline-list .timeline-cell").queryAllAs(ListCell.class).stream()
        .filter(Node::isVisible)
        .filter(cell -> !cell.isEmpty() && cell.getLayoutY() + cell.getHeight() > 1)
        .<ListCell<?>>map(cell -> cell)
        .sorted(Comparator.comparing(Node::getLayoutY))
        .toList();
  }

  /**
   * Of the rows that are drawn: the flow keeps others too, to measure them and to use them again.
   */
  private static List<String> titles(FxRobot robot) {
    return cells(robot).stream()
        .map(cell -> cell.lookup(".talk-title"))
        .filter(Labeled.class::isInstance)
        .filter(ShownNodes::isShown)
        .map(title -> ((Labeled) title).getText())
        .toList();
  }

  private static List<String> texts(FxRobot robot) {
    return robot.lookup("#timeline .label").queryAllAs(Labeled.class).stream()
        .filter(ShownNodes::isShown)
        .map(Labeled::getText)
        .toList();
  }

  private static ListView<?> list(FxRobot robot) {
    return robot.lookup("#timeline-list").queryAs(ListView.class);
  }
}
