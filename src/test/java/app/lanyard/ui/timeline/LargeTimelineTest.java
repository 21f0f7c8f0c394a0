package app.lanyard.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.TalkBrowser;
import app.lanyard.model.DateSpan;
import app.lanyard.model.TalkDays;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkRow;
import app.lanyard.model.correction.TalkDetails;
import app.lanyard.ui.shell.NoticeBoard;
import app.lanyard.ui.shell.WindowNavigator;
import app.lanyard.ui.task.FxTaskRunner;
import app.lanyard.ui.testing.DirectDelay;
import app.lanyard.ui.testing.FakeDialogs;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.FakeFacets;
import app.lanyard.ui.testing.FakeMarkCommands;
import app.lanyard.ui.testing.FakePrograms;
import app.lanyard.ui.testing.FakeSavedFilters;
import app.lanyard.ui.testing.FakeTalkCommands;
import app.lanyard.ui.testing.FakeTalks;
import app.lanyard.ui.testing.FxPulses;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import app.lanyard.ui.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** 100,000 talks: 1,000 days of 100 each. */
@ExtendWith(WindowExtension.class)
class LargeTimelineTest {

  private static final class ManyTalks implements TalkBrowser {

    private final AtomicInteger rowsRead = new AtomicInteger();

    @Override
    public List<TalkGroup> groups(TalkFilter filter) {
      return IntStream.range(0, 1000)
          .mapToObj(day -> DateSpan.day(LocalDate.of(2025, 1, 1).minusDays(day)))
          .map(day -> new TalkGroup(day, null, 100))
          .toList();
    }

    @Override
    public List<TalkRow> rows(TalkFilter filter, TalkGroup group, int offset, int limit) {
      rowsRead.addAndGet(limit);
      return IntStream.range(offset, offset + limit).mapToObj(ManyTalks::talk).toList();
    }

    @Override
    public TalkDays days(TalkFilter filter) {
      return new TalkDays(List.of(), 0);
    }

    @Override
    public List<TalkRow> ofNote(long noteId) {
      return List.of();
    }

    @Override
    public Optional<TalkDetails> details(long talkId) {
      return Optional.empty();
    }

    private static TalkRow talk(int number) {
      return new TalkRow(
          number, "Talk " + number, TalkKind.TALK, null, null, List.of(), null, List.of(), 1, 1);
    }
  }

  private final ManyTalks talks = new ManyTalks();

  @Start
  void start(Stage stage) {
    var messages = new Messages(Locale.UK);
    var model =
        new TimelineViewModel(
            talks,
            new FakeFacets(new FakeTalks(List.of())),
            new FxTaskRunner(Runnable::run),
            new DirectDelay(),
            new FakeErrors(),
            messages,
            TestWindow.CLOCK);
    var view =
        new TimelineView(
            model,
            new SavedFiltersModel(
                new FakeSavedFilters(),
                new FxTaskRunner(Runnable::run),
                new NoticeBoard(new DirectDelay()),
                new FakeErrors(),
                messages),
            new WindowNavigator(new FakePrograms()),
            new FakeTalkCommands(),
            new FakeMarkCommands(),
            new FakeDialogs(),
            messages);
    stage.setScene(new Scene((Parent) view.node(), 500, 800));
    stage.show();
    view.refresh();
    view.focusContent();
  }

  @Test
  void readsOnlyWhatIsLookedAt(FxRobot robot) {
    ListView<?> list = robot.lookup("#timeline-list").queryAs(ListView.class);
    assertThat(list.getItems()).hasSizeGreaterThan(100_000);

    robot.interact(() -> list.scrollTo(list.getItems().size() - 1));
    robot.push(KeyCode.HOME);
    robot.push(KeyCode.END);
    FxPulses.await();

    assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(list.getItems().size() - 1);
    assertThat(talks.rowsRead).hasValueLessThan(2_000);
  }
}
