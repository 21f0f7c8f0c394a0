package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The timeline of notes that were imported, from the person's point of view. */
class TimelineAcceptanceTest {

  private record Preset(String id, String count) {}

  @RegisterExtension private final RealWindow window = RealWindow.over(Trips.ALL);

  @Test
  void showsTheTalksNewestDayFirst() {
    window.until(() -> window.talksSeen().size() == 4);

    assertThat(window.onFx(window::talksSeen))
        .containsExactlyInAnyOrderElementsOf(Trips.TITLES)
        .endsWith(Trips.LAST_TALK);
    assertThat(window.text("#timeline-count")).isEqualTo("4 talks");
  }

  @Test
  void aRangeOfOneDayLeavesJustThatDaysTalks() {
    window.robot.clickOn("#from").write("2024-06-03");
    window.push(KeyCode.TAB);
    window.robot.write("2024-06-03");
    window.push(KeyCode.ENTER);

    window.until(
        () -> List.of("Growing old software", "Compost for compilers").equals(window.talksSeen()));
    assertThat(window.text("#timeline-count")).isEqualTo("2 talks");
  }

  @Test
  void aPresetSetsTheRange() {
    List.of(
            new Preset("preset.last-year", "1 talk"),
            new Preset("preset.this-year", "3 talks"),
            new Preset("preset.all", "4 talks"),
            new Preset("preset.last-conference", "3 talks"))
        .forEach(
            preset -> {
              window.choose("#presets", preset.id());
              window.until(() -> preset.count().equals(window.text("#timeline-count")));
            });

    window.until(() -> window.node("#chip-dates") != null);
  }

  @Test
  void theTextFilterAnswersAsOneTypes() {
    window.robot.clickOn("#timeline-search").write("comp");
    window.until(() -> window.talksSeen().equals(List.of("Compost for compilers")));

    window.push(KeyCode.BACK_SPACE);
    window.push(KeyCode.BACK_SPACE);
    window.push(KeyCode.BACK_SPACE);
    window.push(KeyCode.BACK_SPACE);

    window.until(() -> window.talksSeen().size() == 4);
  }
}
