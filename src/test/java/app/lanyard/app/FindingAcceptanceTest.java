package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.Facet;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationSubject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operator of the search and every facet, over notes that were imported. */
class FindingAcceptanceTest {

  private static final String GROWING = "Growing old software";
  private static final String SERVING = "Serving models with KServe";
  private static final String CHARTS = "Karten für Seeleute";

  private static final String MEADOW =
      """
      ---
      title: Meadow Days 2024
      tags: [gardens]
      ---

      # Meadow Days 2024

      | Date | Title | Speaker | Event | Type | Video |
      | --- | --- | --- | --- | --- | --- |
      | 2024-06-03 | Growing old software | Ada Example (Fernhill Labs) | Meadow Days 2024 | Keynote | [video](https://www.youtube.com/watch?v=abcdefghijk) |
      | 2024-06-04 | Serving models with KServe | Kim Example (Otter Works) | Meadow Days 2024 | Talk | |
      """;

  private static final String HARBOUR =
      """
      ---
      title: Hafengespräche 2023
      tags: [schiffe]
      ---

      # Hafengespräche 2023

      Wir waren am Hafen und haben den ganzen Tag zugehört. Es war nicht kalt, aber der Wind war
      stark, und die Vorträge wurden mit der Zeit immer besser. Das hier ist, was ich behalten habe.

      | Datum | Titel | Sprecher | Veranstaltung |
      | --- | --- | --- | --- |
      | 2023-10-12 | Karten für Seeleute | Sam Beispiel | Hafengespräche 2023 |
      """;

  /** What each query finds among the talks. */
  private static final Map<String, List<String>> FOUND =
      Map.ofEntries(
          Map.entry("speaker:ada", List.of(GROWING)),
          Map.entry("project:kserve", List.of(SERVING)),
          Map.entry("event:\"meadow days\"", List.of(GROWING, SERVING)),
          Map.entry("series:meadow", List.of(GROWING, SERVING)),
          Map.entry("org:fernhill", List.of(GROWING)),
          Map.entry("year:2023", List.of(CHARTS)),
          Map.entry("kind:keynote", List.of(GROWING)),
          Map.entry("tag:gardens", List.of(GROWING, SERVING)),
          Map.entry("lang:de", List.of(CHARTS)),
          Map.entry("source:notes year:2023", List.of(CHARTS)),
          Map.entry("after:2024-06-04", List.of(SERVING)),
          Map.entry("before:2024", List.of(CHARTS)),
          Map.entry("on:2024-06-03", List.of(GROWING)),
          Map.entry("has:recording", List.of(GROWING)),
          Map.entry("is:annotated", List.of(SERVING)),
          Map.entry("is:starred", List.of(CHARTS)),
          Map.entry("fur seeleute", List.of(CHARTS)),
          Map.entry("\"old software\"", List.of(GROWING)),
          Map.entry("event:meadow -kserve", List.of(GROWING)));

  @RegisterExtension
  private final RealWindow window =
      RealWindow.over(Map.of("meadow.md", MEADOW, "hafen.md", HARBOUR));

  @Test
  void everyOperatorFindsItsTalks() {
    annotate(SERVING);
    window.library().annotations().star(subject(CHARTS), true);

    FOUND.forEach(
        (query, titles) -> {
          search(query + " in:talks");
          assertThat(window.onFx(this::titles))
              .as(query)
              .containsExactlyInAnyOrderElementsOf(titles);
        });
    search("meadow in:notes");
    assertThat(window.onFx(this::titles)).containsExactly("Meadow Days 2024");
  }

  @ParameterizedTest
  @EnumSource(Facet.class)
  void everyFacetNarrowsTheTimeline(Facet facet) {
    annotate(SERVING);
    window.library().annotations().rate(subject(SERVING), 4);
    window.library().annotations().status(subject(CHARTS), WatchStatus.TO_WATCH);
    window.onFx(() -> widened(window.stage()));
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    String section = "#facet-" + facet.wireName();
    window.until(() -> !boxes(section).isEmpty());
    List<CheckBox> boxes = window.onFx(() -> boxes(section));

    for (CheckBox box : boxes) {
      window.onFx(() -> fire(box));
      window.settle();
      int count = Integer.parseInt(window.text("#timeline-count").replaceAll("\\D", ""));
      assertThat(count).as(box.getText()).isBetween(1, 3);
      window.until(() -> window.talksSeen().size() == count);
      window.onFx(() -> fire(box));
      window.settle();
    }

    assertThat(window.text("#timeline-count")).isEqualTo("3 talks");
  }

  private void annotate(String title) {
    window.library().annotations().remark(subject(title), "Good", List.of("later"));
  }

  private AnnotationSubject subject(String title) {
    return window.library().talks().groups(TalkFilter.ALL).stream()
        .flatMap(group -> window.library().talks().rows(TalkFilter.ALL, group, 0, 9).stream())
        .filter(talk -> talk.title().equals(title))
        .map(talk -> new AnnotationSubject.OfEntity(EntityKind.TALK, talk.id()))
        .findFirst()
        .orElseThrow();
  }

  private void search(String query) {
    window.push(KeyCode.CONTROL, KeyCode.K);
    window.onFx(() -> type(""));
    window.until(() -> titles().isEmpty());
    window.onFx(() -> type(query));
    window.until(() -> !titles().isEmpty());
  }

  private TextInputControl type(String query) {
    var field = (TextInputControl) window.node("#search");
    field.setText(query);
    field.end();
    return field;
  }

  private List<String> titles() {
    return window.parts().shell().root().lookupAll("#search-results .search-hit").stream()
        .filter(RealWindow::isSeen)
        .map(hit -> texts(hit, "search-title"))
        .map(words -> String.join("", words))
        .toList();
  }

  private static List<String> texts(Node part, String style) {
    return flows((Parent) part)
        .flatMap(flow -> flow.getChildren().stream())
        .filter(child -> child.getStyleClass().contains(style))
        .map(child -> ((Text) child).getText())
        .toList();
  }

  private static Stream<TextFlow> flows(Parent part) {
    return part.lookupAll("TextFlow").stream().map(TextFlow.class::cast);
  }

  private List<CheckBox> boxes(String section) {
    Node node = window.node(section);
    return node == null
        ? List.of()
        : node.lookupAll(".check-box").stream()
            .filter(RealWindow::isSeen)
            .map(CheckBox.class::cast)
            .collect(Collectors.toList());
  }

  /** Wide enough for facets beside the talks. */
  private static Stage widened(Stage stage) {
    stage.setWidth(1600);
    return stage;
  }

  private static CheckBox fire(CheckBox box) {
    box.fire();
    return box;
  }
}
