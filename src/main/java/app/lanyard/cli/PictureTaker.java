package app.lanyard.cli;

import java.util.List;

/** Draws the window without a display. The command line itself knows nothing of windows. */
public interface PictureTaker {

  /** The names of the views there are, in the order of the navigation. */
  List<String> views();

  /**
   * Draws the window into a PNG file.
   *
   * @return the exit status
   */
  int take(PictureRequest request);
}
