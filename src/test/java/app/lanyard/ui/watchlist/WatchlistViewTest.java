package app.lanyard.ui.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkRow;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.util.Comparator;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class WatchlistViewTest {

  private final TestWindow window = new TestWindow();
  private List<TalkRow> talks = List.of();

  @Start
  void start(Stage stage) {
    talks =
        window.talks.groups(TalkFilter.ALL).stream()
            .flatMap(group -> window.talks.rows(TalkFilter.ALL, group, 0, 99).stream())
            .limit(3)
            .toList();
    talks.forEach(talk -> window.annotations.status(subject(talk), WatchStatus.TO_WATCH));
    window.show(stage, 1000, 640);
  }

  @Test
  void nothingToWatchSaysHowToBegin(FxRobot robot) {
    talks.forEach(talk -> window.annotations.status(subject(talk), null));
    robot.interact(() -> window.models().imports().start());
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
    window.settle();
    assertThat(robot.lookup("#watchlist .empty-state-title").queryAs(Labeled.class).getText())
        .isEqualTo("Nothing to watch");
  }

  @Test
  void keysMoveATalkAndAreUndone(FxRobot robot) {
    open(robot);
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    window.settle();
    assertThat(shown(robot)).containsExactly(talks.get(1), talks.get(0), talks.get(2));
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    window.settle();
    assertThat(shown(robot)).containsExactly(talks.get(1), talks.get(2), talks.get(0));
    assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(2);
    robot.push(KeyCode.ALT, KeyCode.UP);
    window.settle();
    assertThat(shown(robot)).containsExactly(talks.get(1), talks.get(0), talks.get(2));

    for (int i = 0; i < 3; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.Z);
      window.settle();
    }
    assertThat(shown(robot)).isEqualTo(talks);
  }

  @Test
  void aKeyMarksATalkAsWatchedAndTheNextIsSelected(FxRobot robot) {
    open(robot);
    robot.type(KeyCode.W);
    window.settle();
    assertThat(shown(robot)).containsExactly(talks.get(1), talks.get(2));
    assertThat(list(robot).getSelectionModel().getSelectedIndex()).isZero();
    assertThat(window.annotations.marks(subject(talks.get(0))).status())
        .isEqualTo(WatchStatus.WATCHED);

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.settle();
    assertThat(shown(robot)).isEqualTo(talks);
  }

  @Test
  void theRecordingOpensInTheBrowserAndTheNoteInTheReader(FxRobot robot) {
    open(robot);
    int recorded = 0;
    while (talks.get(recorded).recording().isEmpty()) {
      recorded++;
    }
    int row = recorded;
    robot.interact(() -> list(robot).getSelectionModel().clearAndSelect(row));
    robot.type(KeyCode.V);
    assertThat(window.programs.browsed)
        .extracting(Object::toString)
        .containsExactly(talks.get(row).recording().orElseThrow());
    robot.type(KeyCode.ENTER);
    assertThat(window.reader.asked)
        .containsExactly("open " + talks.get(row).noteId() + ":" + talks.get(row).line());
  }

  @Test
  void theMouseDragsATalkToAnotherPlace(FxRobot robot) {
    open(robot);
    List<WatchCell> cells =
        robot.lookup("#watchlist-list .watch-cell").queryAllAs(WatchCell.class).stream()
            .filter(cell -> cell.getItem() != null)
            .sorted(Comparator.comparingInt(WatchCell::getIndex))
            .toList();
    robot.interact(
        () -> {
          Event.fireEvent(cells.get(2), drag(cells, DragEvent.DRAG_OVER));
          Event.fireEvent(cells.get(2), drag(cells, DragEvent.DRAG_DROPPED));
        });
    window.settle();
    assertThat(shown(robot)).containsExactly(talks.get(1), talks.get(2), talks.get(0));
  }

  /** The first row, held over the last: a platform without a screen drags nothing itself. */
  private static DragEvent drag(List<WatchCell> cells, EventType<DragEvent> type) {
    return new DragEvent(
        type, null, 0, 0, 0, 0, TransferMode.MOVE, cells.get(0), cells.get(2), null);
  }

  private void open(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
    window.settle();
    robot.interact(() -> list(robot).requestFocus());
    robot.interact(() -> list(robot).getSelectionModel().clearAndSelect(0));
  }

  private static List<TalkRow> shown(FxRobot robot) {
    return List.copyOf(list(robot).getItems());
  }

  @SuppressWarnings("unchecked")
  private static ListView<TalkRow> list(FxRobot robot) {
    return robot.lookup("#watchlist-list").queryAs(ListView.class);
  }

  private static AnnotationSubject subject(TalkRow talk) {
    return new AnnotationSubject.OfEntity(EntityKind.TALK, talk.id());
  }
}
