package app.lanyard.ui.picture;

import app.lanyard.ui.controls.chart.Ink;
import app.lanyard.ui.controls.chart.Palette;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/** The colours that the style sheets of a scene give to inks. */
final class ThemePalette {

  private ThemePalette() {}

  static Palette of(Scene scene) {
    Map<Ink, Rectangle> samples = new EnumMap<>(Ink.class);
    for (Ink ink : Ink.values()) {
      samples.put(ink, sample(style(ink), "ink-" + ink.wireName()));
    }
    Rectangle background = sample("chart-background");
    var pane = new Pane(background);
    pane.getChildren().addAll(samples.values());
    var probe = new Scene(pane);
    probe.getStylesheets().setAll(scene.getStylesheets());
    pane.applyCss();
    Map<Ink, String> colours = new EnumMap<>(Ink.class);
    samples.forEach((ink, sample) -> colours.put(ink, hex(paint(ink, sample))));
    return new Palette(colours, hex(background.getFill()));
  }

  private static Rectangle sample(String... styles) {
    var sample = new Rectangle(1, 1);
    sample.getStyleClass().addAll(styles);
    return sample;
  }

  private static Paint paint(Ink ink, Rectangle sample) {
    return style(ink).equals("mark-stroke") ? sample.getStroke() : sample.getFill();
  }

  private static String style(Ink ink) {
    return switch (ink) {
      case AXIS, GRID, BOND -> "mark-stroke";
      case TEXT, FAINT_TEXT, CENTRE_TEXT -> "mark-words";
      default -> "mark-fill";
    };
  }

  private static String hex(Paint paint) {
    Color colour = paint instanceof Color plain ? plain : Color.GRAY;
    return "#%02x%02x%02x"
        .formatted(
            Math.round(colour.getRed() * 255),
            Math.round(colour.getGreen() * 255),
            Math.round(colour.getBlue() * 255));
  }
}
