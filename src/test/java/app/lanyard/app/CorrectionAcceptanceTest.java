package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Putting right what was found, by the keyboard alone, and what becomes of it. */
class CorrectionAcceptanceTest {

  private static final String FIXED = "Growing old software";
  private static final String HIDDEN = "Compost for compilers";
  private static final String FOREST =
      """
      # Forest Forum 2022

      | Date | Title | Speaker | Event |
      | --- | --- | --- | --- |
      | 2022-05-09 | Counting rings | Gudrun Halvorsen | Forest Forum 2022 |

      After lunch we heard about resin and how to tap it.
      """;
  private static final String MOSS =
      """
      # Moss Meeting 2023

      | Date | Title | Speaker | Event |
      | --- | --- | --- | --- |
      | 2023-05-09 | What grows north | Gudrun Halvorson | Moss Meeting 2023 |
      """;

  @RegisterExtension private final RealWindow window = RealWindow.over(notes());

  /** What the window shows once the three corrections hold, and what it showed before. */
  private record Shown(List<String> speakers, List<String> days, List<String> talks) {}

  @Test
  void correctionsOutlastImportIndexAndWindowAndAreUndoneAndRedoneByKey() {
    Shown before = shown();
    assertThat(before.speakers()).contains("Ada Example", "Lin Example");
    assertThat(before.days()).contains("Mon 3").doesNotContain("Wed 5");
    assertThat(before.talks()).contains(FIXED, HIDDEN);

    merge("Ada Example", "Lin Example");
    Shown merged = shown();
    assertThat(merged.speakers())
        .contains("Ada Example")
        .doesNotContain("Lin Example")
        .hasSize(before.speakers().size() - 1);
    setDate(FIXED, "2024-06-05");
    Shown dated = shown();
    assertThat(dated.days()).contains("Wed 5");
    hide(HIDDEN);
    Shown after = shown();
    assertThat(after.talks()).doesNotContain(HIDDEN).hasSize(before.talks().size() - 1);

    importAgainWithAChange();
    assertThat(shown()).isEqualTo(after);
    window.restartWithoutIndex();
    assertThat(shown()).isEqualTo(after);
    window.restart();
    assertThat(shown()).isEqualTo(after);

    for (Shown wanted : List.of(dated, merged, before)) {
      window.push(KeyCode.CONTROL, KeyCode.Z);
      window.settle();
      assertThat(shown()).isEqualTo(wanted);
    }
    for (Shown wanted : List.of(merged, dated, after)) {
      window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      window.settle();
      assertThat(shown()).isEqualTo(wanted);
    }
  }

  @Test
  void aSuggestionIsAcceptedAndTakenBack() {
    go(KeyCode.DIGIT6, "#suggestions-list");
    assertThat(suggested()).containsExactlyInAnyOrder("Gudrun Halvorsen", "Gudrun Halvorson");
    window.push(KeyCode.DOWN);
    window.push(KeyCode.A);
    window.settle();
    assertThat(suggested()).isEmpty();
    assertThat(speakers()).filteredOn(name -> name.startsWith("Gudrun")).hasSize(1);

    window.push(KeyCode.CONTROL, KeyCode.Z);
    window.settle();

    assertThat(speakers()).contains("Gudrun Halvorsen", "Gudrun Halvorson");
    go(KeyCode.DIGIT6, "#suggestions-list");
    assertThat(suggested()).hasSize(2);
  }

  @Test
  void aTalkIsAddedFromTheNoteAndIsThereAfterARestart() {
    window.open("Counting rings");
    window.js("getSelection().selectAllChildren(document.querySelector('p:last-of-type'))");
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    cardIsShown("#talk-form");
    write("#talk-title", "Resin and how to tap it");
    window.push(KeyCode.ENTER);
    window.settle();
    assertThat(talks()).contains("Resin and how to tap it");

    window.restart();

    assertThat(talks()).contains("Resin and how to tap it");
    window.open("Resin and how to tap it");
    assertThat(window.text("#reader-title")).isEqualTo("Forest Forum 2022");
  }

  private static Map<String, String> notes() {
    var notes = new TreeMap<>(Trips.ALL);
    notes.put("forest.md", FOREST);
    notes.put("moss.md", MOSS);
    return notes;
  }

  private void merge(String kept, String other) {
    go(KeyCode.DIGIT2, "#speakers-list");
    selectByKeys("#speakers-list", kept);
    window.push(KeyCode.M);
    cardIsShown("#merge-search");
    window.robot.write(other);
    window.until(() -> !((ListView<?>) window.node("#merge-found")).getItems().isEmpty());
    window.settle();
    window.push(KeyCode.ENTER);
    window.push(KeyCode.ENTER);
    window.settle();
  }

  private void setDate(String talk, String date) {
    goToTalk(talk);
    window.push(KeyCode.F2);
    cardIsShown("#talk-form");
    write("#talk-date", date);
    window.push(KeyCode.ENTER);
    window.settle();
  }

  private void hide(String talk) {
    goToTalk(talk);
    window.push(KeyCode.DELETE);
    window.settle();
  }

  private void importAgainWithAChange() {
    window.write("2024-06-03-meadow.md", Trips.MEADOW + "\nThe tents were dry.\n");
    window.push(KeyCode.F5);
    window.settle();
  }

  private Shown shown() {
    List<String> speakers = speakers();
    List<String> talks = talks();
    return new Shown(speakers, window.onFx(() -> window.seen("#timeline-list .talk-day")), talks);
  }

  private List<String> speakers() {
    go(KeyCode.DIGIT2, "#speakers-list");
    return window.onFx(() -> window.seen("#speakers-list .talk-title"));
  }

  private List<String> talks() {
    go(KeyCode.DIGIT1, "#timeline-list");
    return window.onFx(window::talksSeen);
  }

  private List<String> suggested() {
    return window.onFx(() -> window.seen("#suggestions-list .suggestion .event-name"));
  }

  private void go(KeyCode digit, String list) {
    window.push(KeyCode.CONTROL, digit);
    window.until(() -> window.node(list) != null && RealWindow.isSeen(window.node(list)));
    window.settle();
  }

  private void goToTalk(String title) {
    go(KeyCode.DIGIT1, "#timeline-list");
    selectByKeys("#timeline-list", title);
  }

  /** Down the list, until the row that is selected has the words. */
  private void selectByKeys(String list, String words) {
    window.push(KeyCode.HOME);
    int rows = window.onFx(() -> ((ListView<?>) window.node(list)).getItems().size());
    for (int row = 0; row < rows; row++) {
      if (window
          .onFx(() -> window.seen(list + " .list-cell:selected .talk-title"))
          .contains(words)) {
        return;
      }
      window.push(KeyCode.DOWN);
    }
    throw new AssertionError("Not reached: " + words);
  }

  private void cardIsShown(String part) {
    window.until(() -> window.node(part) != null && RealWindow.isSeen(window.node(part)));
    window.settle();
  }

  private void write(String field, String text) {
    window.onFx(
        () -> {
          var written = (TextField) window.node(field);
          written.requestFocus();
          written.clear();
          return written;
        });
    window.robot.write(text);
    window.settle();
    assertThat(window.onFx(() -> ((TextInputControl) window.node(field)).getText()))
        .isEqualTo(text);
  }
}
