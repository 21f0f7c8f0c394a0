package app.lanyard.ui.controls.chart;

import java.util.Map;

/**
 * The colours of a picture, as {@code #rrggbb}.
 *
 * @param inks those of marks
 * @param background what everything stands on
 */
public record Palette(Map<Ink, String> inks, String background) {

  private static final String UNKNOWN = "#808080";

  public Palette {
    inks = Map.copyOf(inks);
  }

  String colour(Ink ink) {
    return inks.getOrDefault(ink, UNKNOWN);
  }
}
