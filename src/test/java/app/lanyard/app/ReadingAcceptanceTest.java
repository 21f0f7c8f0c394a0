package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading the note of a talk, from the person's point of view. */
class ReadingAcceptanceTest {

  private static final String TALK_CELL =
      "[...document.querySelectorAll('td')].find(cell => cell.textContent == '"
          + Trips.LAST_TALK
          + "').getBoundingClientRect()";

  @RegisterExtension private final RealWindow window = RealWindow.over(Trips.ALL);

  @Test
  void aClickOnATalkOpensItsNoteAtTheTalk() {
    window.open(Trips.LAST_TALK);

    assertThat(window.text("#reader-title")).isEqualTo("Harbour Talks 2023");
    assertThat(number("window.scrollY")).isGreaterThan(500);
    assertThat(number(TALK_CELL + ".top")).isBetween(0.0, number("window.innerHeight") / 2);
  }

  @Test
  void anotherTalkOpensAnotherNote() {
    window.open(Trips.LAST_TALK);
    window.robot.clickOn(window.talk("Teaching with maps"));

    window.until(
        () ->
            window.jsNow("document.body.textContent").toString().contains("Compost for compilers"));
    assertThat(window.text("#reader-title")).isEqualTo("Meadow Days 2024");
  }

  @Test
  void aWordIsFoundAndStepsLeadFromPlaceToPlace() {
    window.open("Teaching with maps");

    window.push(KeyCode.CONTROL, KeyCode.F);
    window.until(() -> window.node("#reader-find-field").isFocused());
    window.robot.write("meadow days");
    window.until(() -> "1 of 4".equals(window.text("#reader-find-count")));
    window.push(KeyCode.ENTER);

    window.until(() -> "2 of 4".equals(window.text("#reader-find-count")));
    assertThat(number("CSS.highlights.get('find').size")).isEqualTo(4);
  }

  @Test
  void escapeClosesTheOutlineAndLeavesTheFilterAlone() {
    window.robot.clickOn("#timeline-search").write("maps");
    window.until(() -> window.talksSeen().equals(List.of("Teaching with maps")));
    window.open("Teaching with maps");
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    window.until(() -> window.node("#reader-outline-list").isFocused());

    window.push(KeyCode.ESCAPE);

    window.until(() -> !window.node(".reader-outline").isVisible());
    var filter = (TextInputControl) window.node("#timeline-search");
    assertThat(filter.getText()).isEqualTo("maps");
  }

  @Test
  void theZoomGrowsAndIsKept() {
    window.open("Teaching with maps");

    window.push(KeyCode.CONTROL, KeyCode.PLUS);
    window.push(KeyCode.CONTROL, KeyCode.PLUS);

    window.until(() -> pageZoom() > 1.2);
    window.untilHere(() -> "125".equals(window.library().settings().all().get("reader.zoom")));
  }

  @ParameterizedTest
  @CsvSource({"DIGIT5, Notes, #notes-list", "DIGIT1, Timeline, #timeline-list"})
  void aKeyLeadsToEachView(KeyCode digit, String title, String list) {
    window.push(KeyCode.CONTROL, digit);

    window.until(() -> window.node(list) != null && window.node(list).isFocused());
    assertThat(window.text("#view-title")).isEqualTo(title);
  }

  @Test
  void theColoursSwitchAndThePageFollows() {
    window.open("Teaching with maps");
    Map<String, String> first = colours();

    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    Map<String, String> second = colours();

    assertThat(List.of(first, second))
        .containsExactlyInAnyOrder(
            Map.of("page", "rgb(255, 255, 255)", "window", "light"),
            Map.of("page", "rgb(13, 17, 23)", "window", "dark"));
  }

  private Map<String, String> colours() {
    window.settle();
    String page = "getComputedStyle(document.documentElement).backgroundColor";
    String theme = window.onFx(() -> window.parts().models().themes().themeProperty().get().name());
    return Map.of("page", window.js(page).toString(), "window", theme.toLowerCase(Locale.ROOT));
  }

  private double pageZoom() {
    return ((WebView) window.node("#reader-page")).getZoom();
  }

  private double number(String expression) {
    return ((Number) window.js(expression)).doubleValue();
  }
}
