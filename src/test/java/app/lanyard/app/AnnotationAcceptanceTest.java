package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.ImportListener;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.TextQuote;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Marking a note in the whole window, and what becomes of it. */
class AnnotationAcceptanceTest {

  private static final String ACROSS = "what the tide left.\nThe second day";
  private static final String CELL = "Reading waves";
  private static final String OVER = "The second day was for";
  private static final String LATER = "harbour walls";

  private static final String NOTE =
      """
      # Tide Talks 2024

      The first day was about what the tide left.

      The second day was for harbour walls and who keeps them.

      | Date | Title | Speaker | Event |
      | --- | --- | --- | --- |
      | 2024-06-03 | Reading waves | Ada Example | Tide Talks 2024 |
      """;

  @RegisterExtension private final RealWindow window = RealWindow.over(Map.of("tide.md", NOTE));

  /** What is kept of an annotation that a person would look for. */
  private record Kept(
      String quote,
      @Nullable HighlightColour colour,
      String comment,
      List<String> tags,
      boolean trashed) {

    static Kept of(ListedAnnotation listed) {
      Annotation annotation = listed.annotation();
      TextQuote quote = annotation.quote();
      return new Kept(
          quote == null ? "" : quote.exact(),
          annotation.colour(),
          annotation.comment(),
          annotation.tags(),
          listed.trashed());
    }
  }

  @Test
  void tenStepsAreUndoneAndRedoneAndOutlastARestart() {
    Deque<List<Kept>> before = new ArrayDeque<>();
    window.open(CELL);

    step(before, () -> mark(ACROSS, KeyCode.H));
    step(before, () -> mark(CELL, KeyCode.DIGIT3));
    step(before, () -> mark(OVER, KeyCode.DIGIT2));
    step(before, () -> recolour("tide left", KeyCode.DIGIT4));
    step(before, () -> comment(CELL, "Ask Ada", "sea, waves"));
    step(before, () -> mark(LATER, KeyCode.DIGIT5));
    step(before, () -> trash(LATER));
    step(before, this::restoreFromTrash);
    step(before, () -> recolour(CELL, KeyCode.DIGIT1));
    step(before, () -> trash("was for"));
    List<Kept> after = kept();
    assertThat(after)
        .containsExactly(
            new Kept(CELL, HighlightColour.YELLOW, "Ask Ada", List.of("sea", "waves"), false),
            new Kept(OVER, HighlightColour.GREEN, "", List.of(), true),
            new Kept(LATER, HighlightColour.PURPLE, "", List.of(), false),
            new Kept(ACROSS, HighlightColour.PINK, "", List.of(), false));
    assertThat(painted()).isEqualTo("pink 1, purple 1, yellow 1");

    List<List<Kept>> earlier = List.copyOf(before);
    for (List<Kept> wanted : earlier) {
      undo();
      assertThat(standing(kept())).isEqualTo(standing(wanted));
    }
    assertThat(kept()).allMatch(Kept::trashed);
    for (List<Kept> wanted : earlier.reversed().subList(1, earlier.size())) {
      redo();
      assertThat(standing(kept())).isEqualTo(standing(wanted));
    }
    redo();
    assertThat(kept()).isEqualTo(after);

    window.restart();

    assertThat(kept()).isEqualTo(after);
    window.open(CELL);
    window.until(() -> "pink 1, purple 1, yellow 1".equals(paintedNow()));
    window.restartWithoutIndex();
    assertThat(kept()).isEqualTo(after);
  }

  @Test
  void whatChangedIsReviewedOneAfterTheOther() {
    window.open(CELL);
    mark("was about what the tide left", KeyCode.H);
    mark("harbour walls and who keeps them", KeyCode.H);
    mark("The first day", KeyCode.H);

    window.write(
        "tide.md",
        NOTE.replace("was about what the tide left", "told us much of all that tides had left")
            .replace(
                "harbour walls and who keeps them", "the old walls, and for whoever keeps them"));
    window.library().importer().importAll(ImportListener.NONE);
    window.restart();
    window.push(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.settle();
    window.robot.clickOn("#annotations-review");
    window.settle();
    int waiting = rows();
    assertThat(waiting).isPositive();
    assertThat(states()).contains("review was about what the tide left");

    window.focus("#annotations-list");
    for (int left = waiting; left > 0; left--) {
      window.push(KeyCode.HOME);
      window.push(KeyCode.A);
      window.settle();
    }

    assertThat(states()).noneMatch(state -> state.startsWith("review"));
    assertThat(window.onFx(() -> window.node(".empty-state"))).isNotNull();
  }

  private void step(Deque<List<Kept>> before, Runnable edit) {
    List<Kept> was = kept();
    before.push(was);
    edit.run();
    window.untilHere(() -> !kept().equals(was));
    window.settle();
  }

  private void mark(String part, KeyCode key) {
    select(part);
    int known = kept().size();
    window.push(key);
    window.untilHere(() -> kept().size() > known);
    window.push(KeyCode.ESCAPE);
    window.settle();
  }

  private void recolour(String part, KeyCode key) {
    choose(part);
    window.push(key);
  }

  private void trash(String part) {
    choose(part);
    window.push(KeyCode.DELETE);
  }

  private void comment(String part, String words, String tags) {
    choose(part);
    window.push(KeyCode.N);
    window.until(() -> window.node("#comment-text") != null);
    window.settle();
    window.robot.write(words);
    window.robot.clickOn("#comment-tags").write(tags);
    window.push(KeyCode.CONTROL, KeyCode.ENTER);
    window.until(() -> window.node("#comment-text") == null);
  }

  private void restoreFromTrash() {
    window.push(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.settle();
    window.robot.clickOn("#annotations-trash");
    window.settle();
    window.onFx(
        () -> {
          var list = (ListView<?>) window.node("#annotations-list");
          list.getSelectionModel().selectAll();
          list.getContextMenu().getItems().stream()
              .filter(item -> "annotations-restore-item".equals(item.getId()))
              .findFirst()
              .orElseThrow()
              .fire();
          return list;
        });
  }

  private void undo() {
    window.push(KeyCode.CONTROL, KeyCode.Z);
    window.settle();
  }

  private void redo() {
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    window.settle();
  }

  /** Selects a part of the note's text as a drag over it does. */
  private void select(String part) {
    window.focus("#reader-page");
    int start = text().indexOf(part);
    assertThat(start).as(part).isNotNegative();
    window.js("lanyard.select(" + start + "," + (start + part.length()) + ")");
  }

  /**
   * Chooses the highlight that has a part of the note's text: by the keys if a link stands there,
   * which a click would follow, else by a click.
   */
  private void choose(String part) {
    if (part.equals(CELL)) {
      chooseByKeys(part);
    } else {
      click(part);
    }
    window.until(() -> isChosen(part));
  }

  private void chooseByKeys(String part) {
    window.focus("#reader-page");
    for (int tries = 0; tries < 5 && !window.onFx(() -> isChosen(part)); tries++) {
      window.push(KeyCode.ALT, KeyCode.DOWN);
      window.settle();
    }
  }

  private void click(String part) {
    window.js("getSelection().removeAllRanges()");
    int start = text().indexOf(part);
    String[] box =
        window.js("lanyard.boxOf(" + start + "," + (start + 1) + ")").toString().split(",");
    window.robot.clickOn(window.onPage(middle(box, 0), middle(box, 1)));
  }

  private boolean isChosen(String part) {
    return String.valueOf(window.jsNow("lanyard.currentText()")).contains(part);
  }

  private static double middle(String[] box, int side) {
    return (Double.parseDouble(box[side]) + Double.parseDouble(box[side + 2])) / 2;
  }

  private String text() {
    return window
        .library()
        .opener()
        .open(window.library().notes().rows(NoteFilter.ALL, 0, 1).getFirst().id())
        .orElseThrow()
        .content()
        .text();
  }

  private List<Kept> kept() {
    return window.library().annotations().all().stream()
        .map(Kept::of)
        .sorted(Comparator.comparing(Kept::quote))
        .toList();
  }

  private static List<Kept> standing(List<Kept> all) {
    return all.stream().filter(one -> !one.trashed()).toList();
  }

  private List<String> states() {
    return window.library().annotations().all().stream()
        .map(listed -> listed.placed().state().wireName() + " " + Kept.of(listed).quote())
        .toList();
  }

  private String painted() {
    return window.onFx(this::paintedNow);
  }

  /** How many parts of the page are painted in which colour. */
  private String paintedNow() {
    return String.valueOf(
        window.jsNow(
            """
            [...CSS.highlights].filter(([name, parts]) => parts.size > 0)
              .map(([name, parts]) => name + ' ' + parts.size)
              .filter(name => /^mark-(yellow|green|blue|pink|purple) /.test(name))
              .map(name => name.slice(5)).sort().join(', ')"""));
  }

  private int rows() {
    return window.onFx(() -> ((ListView<?>) window.node("#annotations-list")).getItems().size());
  }
}
