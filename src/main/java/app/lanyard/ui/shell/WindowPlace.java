package app.lanyard.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Where a window is on the screens, in logical pixels.
 *
 * @param maximised whether it fills its screen; the bounds are then those to go back to
 */
record WindowPlace(double x, double y, double width, double height, boolean maximised) {

  static final double MIN_WIDTH = 960;
  static final double MIN_HEIGHT = 640;
  private static final double USUAL_WIDTH = 1280;
  private static final double USUAL_HEIGHT = 800;

  /** The usual size in the middle of a screen, or less if the screen is smaller. */
  static WindowPlace usual(Rectangle2D screen) {
    double width = Math.min(USUAL_WIDTH, screen.getWidth());
    double height = Math.min(USUAL_HEIGHT, screen.getHeight());
    return new WindowPlace(
        screen.getMinX() + (screen.getWidth() - width) / 2,
        screen.getMinY() + (screen.getHeight() - height) / 2,
        width,
        height,
        false);
  }

  /** What {@link #toText} wrote, or nothing if it is not that. */
  static Optional<WindowPlace> parse(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 5) {
      return Optional.empty();
    }
    try {
      var place =
          new WindowPlace(
              Double.parseDouble(parts[0]),
              Double.parseDouble(parts[1]),
              Double.parseDouble(parts[2]),
              Double.parseDouble(parts[3]),
              Boolean.parseBoolean(parts[4]));
      return Optional.of(place).filter(WindowPlace::isFinite);
    } catch (NumberFormatException notOurs) {
      return Optional.empty();
    }
  }

  String toText() {
    return x + "," + y + "," + width + "," + height + "," + maximised;
  }

  /**
   * The same place moved and shrunk so that all of it is on the screen that shows most of it: the
   * screen it was on may be gone.
   *
   * @param screens the visible bounds of each, the main one first
   */
  WindowPlace onto(List<Rectangle2D> screens) {
    Rectangle2D screen =
        screens.stream()
            .max(Comparator.comparingDouble(this::overlap))
            .filter(best -> overlap(best) > 0)
            .orElse(screens.getFirst());
    double w = Math.clamp(width, Math.min(MIN_WIDTH, screen.getWidth()), screen.getWidth());
    double h = Math.clamp(height, Math.min(MIN_HEIGHT, screen.getHeight()), screen.getHeight());
    return new WindowPlace(
        Math.clamp(x, screen.getMinX(), screen.getMaxX() - w),
        Math.clamp(y, screen.getMinY(), screen.getMaxY() - h),
        w,
        h,
        maximised);
  }

  WindowPlace asMaximised() {
    return new WindowPlace(x, y, width, height, true);
  }

  private double overlap(Rectangle2D screen) {
    double w = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
    double h = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
    return Math.max(0, w) * Math.max(0, h);
  }

  private boolean isFinite() {
    return Double.isFinite(x + y + width + height);
  }
}
