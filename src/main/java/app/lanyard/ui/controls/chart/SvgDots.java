package app.lanyard.ui.controls.chart;

/** The shapes of dots around the origin, as path data of SVG. */
final class SvgDots {

  private SvgDots() {}

  static String path(Mark.Shape shape) {
    return switch (shape) {
      case CIRCLE -> "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z";
      case RING -> "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z";
      case SQUARE -> "M-4 -4h8v8h-8z";
      case TRIANGLE -> "M-4 4h8L0 -4z";
      case DIAMOND -> "M-4 0L0 4L4 0L0 -4z";
      case CROSS -> "M-1.33 -4h2.66v2.67h2.67v2.66h-2.67v2.67h-2.66v-2.67h-2.67v-2.66h2.67z";
    };
  }
}
