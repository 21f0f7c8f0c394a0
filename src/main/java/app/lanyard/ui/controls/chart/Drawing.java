package app.lanyard.ui.controls.chart;

import java.util.List;

/**
 * A chart as marks, the first the lowest. Its origin is the top left corner, its unit the pixel.
 *
 * @param description what it shows, in words
 */
public record Drawing(double width, double height, String description, List<Mark> marks) {

  public Drawing {
    marks = List.copyOf(marks);
  }
}
