package app.lanyard.ui.controls.chart;

/** About how much room words take: layouts are the same wherever a chart is drawn. */
final class TextSize {

  static final double SMALL = 11;

  private static final double WIDTH_OF_HEIGHT = 0.6;

  private TextSize() {}

  /** In pixels, rather too much than too little. */
  static double width(String text, double size) {
    return text.codePoints().mapToDouble(c -> isWide(c) ? size : size * WIDTH_OF_HEIGHT).sum();
  }

  /** A text that fits, its end left out if need be. */
  static String fitting(String text, double size, double width) {
    if (width(text, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end) + "…", size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** Chinese, Japanese and Korean letters are as wide as they are high. */
  private static boolean isWide(int codePoint) {
    return Character.isIdeographic(codePoint)
        || (codePoint >= 0x3040 && codePoint <= 0x30ff)
        || (codePoint >= 0xac00 && codePoint <= 0xd7a3);
  }
}
