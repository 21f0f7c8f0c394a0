package app.lanyard.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The typeface of the window, shipped with the program so that text takes the same room on every
 * system. Scripts that it lacks come from the system's own fonts.
 */
public final class BundledFonts {

  /** The family to name in stylesheets; it has regular and bold, upright and italic. */
  public static final String FAMILY = "Inter";

  /** JavaFX tells weights between regular and bold by a family of their own. */
  public static final String SEMI_BOLD_FAMILY = "Inter Semi Bold";

  private static final List<String> FILES =
      List.of(
          "Inter-Regular.otf",
          "Inter-Italic.otf",
          "Inter-SemiBold.otf",
          "Inter-Bold.otf",
          "Inter-BoldItalic.otf");

  private static final double ANY_SIZE = 13;

  private BundledFonts() {}

  /** Makes the typeface known to JavaFX, in the window as in web pages. */
  public static void load() {
    FILES.forEach(BundledFonts::load);
  }

  private static void load(String file) {
    try (InputStream stream =
        BundledFonts.class.getResourceAsStream("/app/lanyard/ui/fonts/" + file)) {
      if (stream == null || Font.loadFont(stream, ANY_SIZE) == null) {
        throw new IllegalStateException("The font " + file + " is missing or damaged");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + file + " can't be read", e);
    }
  }
}
