package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** WCAG 2.2, 1.4.3 and 1.4.11: 4.5:1 for text, 3:1 for marks. */
@ExtendWith(WindowExtension.class)
class ContrastTest {

  /** A text's colour, what it stands on, and what that stands on if it is translucent. */
  private record Pair(String front, String back, String below) {
    static Pair of(String front, String back) {
      return new Pair(front, back, "-color-bg-default");
    }
  }

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 960, 640);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textCanBeRead(Theme theme, FxRobot robot) {
    assertThat(contrasts(robot, theme, texts()))
        .allSatisfy((pair, contrast) -> assertThat(contrast).isGreaterThanOrEqualTo(4.5));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void marksCanBeSeen(Theme theme, FxRobot robot) {
    assertThat(contrasts(robot, theme, marks()))
        .allSatisfy((pair, contrast) -> assertThat(contrast).isGreaterThanOrEqualTo(3));
  }

  private static Stream<Pair> texts() {
    return Stream.of(
        Pair.of("-color-fg-default", "-color-bg-default"),
        Pair.of("-color-fg-default", "-color-bg-subtle"),
        Pair.of("-color-fg-default", "-color-accent-subtle"),
        Pair.of("-color-fg-muted", "-color-bg-default"),
        Pair.of("-color-fg-muted", "-color-bg-subtle"),
        Pair.of("-color-fg-muted", "-color-accent-subtle"),
        Pair.of("-color-fg-default", "-color-neutral-muted"),
        new Pair("-color-fg-default", "-color-neutral-muted", "-color-accent-subtle"),
        Pair.of("-color-danger-fg", "-color-bg-default"),
        Pair.of("-color-accent-fg", "-color-bg-subtle"));
  }

  private static Stream<Pair> marks() {
    return Stream.concat(
        IntStream.range(0, 12)
            .boxed()
            .flatMap(
                i ->
                    Stream.of("-color-bg-default", "-color-bg-subtle", "-color-accent-subtle")
                        .map(back -> Pair.of(".event-" + i, back))),
        Stream.of(
            Pair.of("-color-accent-emphasis", "-color-bg-default"),
            Pair.of("-color-accent-fg", "-color-accent-subtle"),
            Pair.of("-color-danger-fg", "-color-bg-default"),
            Pair.of("-color-fg-subtle", "-color-bg-default")));
  }

  private void choose(Theme theme) {
    window
        .models()
        .themes()
        .choiceProperty()
        .set(theme == Theme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT);
  }

  private Map<Pair, Double> contrasts(FxRobot robot, Theme theme, Stream<Pair> pairs) {
    var contrasts = new LinkedHashMap<Pair, Double>();
    robot.interact(() -> choose(theme));
    robot.interact(() -> pairs.forEach(pair -> contrasts.put(pair, contrast(pair))));
    return contrasts;
  }

  private double contrast(Pair pair) {
    Color below = over(colour(pair.below()), colour("-color-bg-default"));
    Color back = over(colour(pair.back()), below);
    Color front = over(colour(pair.front()), back);
    double light = Math.max(luminance(front), luminance(back));
    double dark = Math.min(luminance(front), luminance(back));
    return (light + 0.05) / (dark + 0.05);
  }

  /** Lets the stylesheets say what a name means, by dressing a label in it. */
  private Color colour(String name) {
    var label = new Label();
    if (name.startsWith(".")) {
      label.getStyleClass().add(name.substring(1));
    } else {
      label.setStyle("-fx-background-color: " + name);
    }
    Pane root = (Pane) window.shell().root();
    root.getChildren().add(label);
    label.applyCss();
    root.getChildren().remove(label);
    return (Color) label.getBackground().getFills().getFirst().getFill();
  }

  private static Color over(Color front, Color back) {
    return back.interpolate(
        Color.color(front.getRed(), front.getGreen(), front.getBlue()), front.getOpacity());
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
