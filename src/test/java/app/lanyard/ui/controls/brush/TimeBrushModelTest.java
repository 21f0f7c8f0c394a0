package app.lanyard.ui.controls.brush;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import app.lanyard.model.DayCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeBrushModelTest {

  private final List<BrushRange> told = new ArrayList<>();
  private final TimeBrushModel model = new TimeBrushModel(told::add);

  @Test
  void showsWholeYearsAtFirst() {
    show("2024-03-05", "2025-11-13");

    assertThat(model.windowProperty().get()).contains(window("2024-01-01", "2025-12-31"));
  }

  @Test
  void withoutADateThereIsNothingToShow() {
    model.show(List.of());

    assertThat(model.windowProperty().get()).isEmpty();
    model.choose(day("2025-01-01"), day("2025-02-01"));
    assertThat(told).isEmpty();
  }

  @Test
  void whatIsChosenIsTold() {
    show("2024-03-05", "2025-11-13");

    model.choose(day("2025-06-18"), day("2025-06-01"));

    assertThat(told).containsExactly(new BrushRange(day("2025-06-01"), day("2025-06-18")));
  }

  @Test
  void anEndAtTheEdgeIsNoLimit() {
    show("2024-03-05", "2025-11-13");

    model.choose(day("2024-01-01"), day("2025-06-18"));
    model.choose(day("2024-01-01"), day("2025-12-31"));

    assertThat(told).containsExactly(new BrushRange(null, day("2025-06-18")), BrushRange.ALL);
  }

  @Test
  void whatIsShownFromElsewhereIsNotTold() {
    show("2024-03-05", "2025-11-13");

    model.showRange(new BrushRange(day("2025-06-01"), null));

    assertThat(told).isEmpty();
  }

  @Test
  void zoomingInHalvesTheWindowAroundItsMiddleAndFitShowsAllAgain() {
    show("2024-03-05", "2025-11-13");

    model.zoomCloser();
    assertThat(model.windowProperty().get().orElseThrow().days()).isEqualTo(366);
    assertThat(model.windowProperty().get().orElseThrow().contains(day("2025-01-01"))).isTrue();
    model.fit();

    assertThat(model.windowProperty().get()).contains(window("2024-01-01", "2025-12-31"));
  }

  @Test
  void zoomingInShowsWhatIsChosen() {
    show("2024-03-05", "2025-11-13");
    model.choose(day("2025-06-01"), day("2025-06-30"));

    model.zoomCloser();

    assertThat(model.windowProperty().get()).contains(window("2025-05-17", "2025-07-15"));
  }

  @Test
  void theWindowNeverLeavesTheTalks() {
    show("2024-03-05", "2025-11-13");
    model.zoomIn(0.5);

    model.pan(-10);
    assertThat(model.windowProperty().get().orElseThrow().first()).isEqualTo(day("2024-01-01"));
    model.pan(10);

    assertThat(model.windowProperty().get().orElseThrow().last()).isEqualTo(day("2025-12-31"));
    model.zoomOut(0.5);
    model.zoomOut(0.5);
    assertThat(model.windowProperty().get()).contains(window("2024-01-01", "2025-12-31"));
  }

  @Test
  void theWindowStaysWhileOtherTalksAreShown() {
    show("2024-03-05", "2025-11-13");
    model.zoomIn(1);

    show("2023-03-05", "2025-11-13");

    assertThat(model.windowProperty().get().orElseThrow().days()).isEqualTo(366);
  }

  private void show(String... days) {
    model.show(
        List.of(days).stream().map(each -> new DayCount(DateSpan.day(day(each)), 1)).toList());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static TimeWindow window(String first, String last) {
    return new TimeWindow(day(first), day(last));
  }
}
