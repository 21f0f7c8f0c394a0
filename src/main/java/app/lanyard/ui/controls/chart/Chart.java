package app.lanyard.ui.controls.chart;

/** Numbers that can be drawn at any size. Immutable, and free of anything of a window. */
public interface Chart {

  /** All that it shows in words, for screen readers and for the description of a picture. */
  String description();

  /** What a picture of it shows, if not all of it is drawn in the window. */
  default Chart pictured() {
    return this;
  }

  /** The height that suits a width, both in pixels. */
  double heightFor(double width);

  /** The marks that show it in this much room, in pixels. */
  Drawing draw(double width, double height);
}
