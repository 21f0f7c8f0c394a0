package app.lanyard.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pairs of colours in which text is written, against WCAG 2.2's success criterion 1.4.3. */
class PageStyleTest {

  private static final double ENOUGH = 4.5;
  private static final Pattern VARIABLE = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

  @ParameterizedTest
  @CsvSource({
    "fg, canvas",
    "fg, subtle",
    "fg, code",
    "fg, select",
    "fg, here",
    "fg, hit",
    "hit-fg, hit-now",
    "fg, mark-yellow",
    "fg, mark-green",
    "fg, mark-blue",
    "fg, mark-pink",
    "fg, mark-purple",
    "muted, canvas",
    "muted, subtle",
    "accent, canvas",
    "accent, subtle",
    "tip, subtle",
    "important, subtle",
    "warning, subtle",
    "caution, subtle",
  })
  void textIsReadableInBothThemes(String text, String ground) {
    String style = ReaderResource.PAGE_STYLE.text();
    Map<String, Color> light = colours(style.substring(0, style.indexOf(":root.dark")));
    Map<String, Color> dark = colours(style.substring(style.indexOf(":root.dark")));

    assertThat(contrast(light.get(text), light.get(ground))).isGreaterThanOrEqualTo(ENOUGH);
    assertThat(contrast(dark.get(text), dark.get(ground))).isGreaterThanOrEqualTo(ENOUGH);
  }

  private static Map<String, Color> colours(String rules) {
    Map<String, Color> colours = new HashMap<>();
    VARIABLE
        .matcher(rules)
        .results()
        .forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
    return colours;
  }

  private static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
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
