package app.lanyard.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DayCount;
import app.lanyard.model.TalkRow;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.testing.DirectDelay;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.FakeFacets;
import app.lanyard.ui.testing.FakeTalks;
import app.lanyard.ui.testing.HeldDelay;
import app.lanyard.ui.testing.HeldRunner;
import app.lanyard.ui.testing.SampleTalks;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineViewModelTest {

  private final FakeTalks talks = new FakeTalks(SampleTalks.all());
  private final FakeFacets facets = new FakeFacets(talks);
  private final FakeErrors errors = new FakeErrors();

  @Test
  void showsEverythingAtFirst() {
    TimelineViewModel model = loaded();

    assertThat(model.rows().stateProperty().get()).isEqualTo(ListState.FILLED);
    assertThat(model.rows().countProperty().get()).isEqualTo(200);
  }

  @Test
  void theFirstRowsAreThereBeforeAnythingIsCounted() {
    var runner = new HeldRunner();
    TimelineViewModel model = model(runner, new DirectDelay());
    model.facets().shownProperty().set(true);
    runner.runAll();
    int counted = facets.counted.get();

    model.refresh();
    runner.runOldest();
    assertThat(model.rows().stateProperty().get()).isEqualTo(ListState.FILLED);
    assertThat(talks.daysRead).hasValue(0);
    assertThat(facets.counted).hasValue(counted);
    runner.runAll();

    assertThat(talks.daysRead).hasValue(1);
    assertThat(facets.counted).hasValue(counted + 1);
  }

  @Test
  void oneDayLeavesJustThatDaysTalks() {
    TimelineViewModel model = loaded();

    model.fromProperty().set(LocalDate.of(2025, 6, 18));
    model.toProperty().set(LocalDate.of(2025, 6, 18));

    assertThat(model.rows().countProperty().get()).isEqualTo(60);
    assertThat(shown(model))
        .allMatch(
            talk -> Objects.requireNonNull(talk.date()).span().contains(LocalDate.of(2025, 6, 18)));
  }

  @Test
  void textAndDatesNarrowTogether() {
    TimelineViewModel model = loaded();

    model.textProperty().set(" tracing ");
    model.toProperty().set(LocalDate.of(2025, 6, 30));

    assertThat(shown(model)).isNotEmpty().allMatch(talk -> talk.title().contains("Tracing"));
    assertThat(model.rows().appliedProperty().get().text()).isEqualTo("tracing");
  }

  @Test
  void typingIsWaitedFor() {
    var delay = new HeldDelay();
    TimelineViewModel model = model(new DirectTaskRunner(), delay);
    model.refresh();

    model.textProperty().set("mem");
    assertThat(model.rows().countProperty().get()).isEqualTo(200);
    delay.flush();

    assertThat(model.rows().countProperty().get()).isLessThan(200).isPositive();
  }

  @Test
  void aSlowAnswerToAnOldFilterIsDropped() {
    var runner = new HeldRunner();
    TimelineViewModel model = model(runner, new DirectDelay());

    model.textProperty().set("m");
    model.textProperty().set("memory");
    runner.runNewestFirst();

    assertThat(model.rows().appliedProperty().get().text()).isEqualTo("memory");
  }

  @Test
  void nothingFoundIsAStateOfItsOwn() {
    TimelineViewModel model = loaded();

    model.textProperty().set("no such word");
    assertThat(model.rows().stateProperty().get()).isEqualTo(ListState.EMPTY);
    model.clear();

    assertThat(model.rows().stateProperty().get()).isEqualTo(ListState.FILLED);
    assertThat(model.rows().appliedProperty().get().isNone()).isTrue();
  }

  @Test
  void datesThatLieBackwardsAreNotAskedForAndCanBeSwapped() {
    TimelineViewModel model = loaded();
    model.fromProperty().set(LocalDate.of(2025, 11, 30));
    model.toProperty().set(LocalDate.of(2025, 11, 1));

    assertThat(model.rows().stateProperty().get()).isEqualTo(ListState.EMPTY);
    assertThat(model.rows().appliedProperty().get().range().isBackwards()).isTrue();
    model.swapDates();

    assertThat(model.rows().countProperty().get()).isEqualTo(90);
  }

  @Test
  void draggingAsksTheLibraryForNothingButTheRowsThatAreSeen() {
    var delay = new HeldDelay();
    TimelineViewModel model = model(new DirectTaskRunner(), delay);
    model.facets().shownProperty().set(true);
    model.refresh();
    int counted = facets.counted.get();

    model.brush().choose(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30));
    model.brush().choose(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 7, 31));

    assertThat(model.rows().countProperty().get()).isLessThan(200).isPositive();
    assertThat(talks.groupsRead).hasValue(1);
    assertThat(talks.daysRead).hasValue(1);
    assertThat(facets.counted).hasValue(counted);
    delay.flush();
    assertThat(facets.counted).hasValue(counted + 1);
    assertThat(talks.daysRead).hasValue(1);
  }

  @Test
  void theChartFollowsWordsThatWereTypedRightBeforeTheDays() {
    var delay = new HeldDelay();
    TimelineViewModel model = model(new DirectTaskRunner(), delay);
    model.refresh();

    model.textProperty().set("tracing");
    model.fromProperty().set(LocalDate.of(2025, 1, 1));
    delay.flush();

    assertThat(talks.daysRead).hasValue(2);
    assertThat(model.brush().daysProperty().get().stream().mapToInt(DayCount::talks).sum())
        .isEqualTo(18);
  }

  @ParameterizedTest
  @CsvSource({
    "ALL, , ",
    "THIS_YEAR, 2025-01-01, 2025-12-31",
    "LAST_YEAR, 2024-01-01, 2024-12-31",
    "LAST_12_MONTHS, 2024-12-02, 2025-12-01",
    "LAST_CONFERENCE, 2025-11-09, 2025-11-13"
  })
  void presetsSetBothDates(DatePreset preset, LocalDate from, LocalDate to) {
    TimelineViewModel model = loaded();

    model.choose(preset);

    assertThat(model.fromProperty().get()).isEqualTo(from);
    assertThat(model.toProperty().get()).isEqualTo(to);
  }

  @Test
  void aFailureIsToldAndCanBeTriedAgain() {
    TimelineViewModel model = model(new DirectTaskRunner(), new DirectDelay());
    talks.failure = new IllegalStateException("locked");
    model.refresh();

    assertThat(model.rows().stateProperty().get()).isEqualTo(ListState.FAILED);
    assertThat(errors.presented).containsExactly("The talks could not be listed.");
    talks.failure = null;
    model.refresh();

    assertThat(model.rows().stateProperty().get()).isEqualTo(ListState.FILLED);
  }

  private TimelineViewModel loaded() {
    TimelineViewModel model = model(new DirectTaskRunner(), new DirectDelay());
    model.refresh();
    return model;
  }

  private TimelineViewModel model(TaskRunner runner, Delay delay) {
    return new TimelineViewModel(
        talks, facets, runner, delay, errors, new Messages(Locale.UK), TestWindow.CLOCK);
  }

  private static List<TalkRow> shown(TimelineViewModel model) {
    List<TimelineRow> rows = model.rows().listProperty().get();
    return rows.stream()
        .filter(TimelineRow.Talk.class::isInstance)
        .map(row -> ((TimelineRow.Talk) row).talk())
        .toList();
  }
}
