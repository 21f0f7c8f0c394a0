package app.lanyard.app;

import app.lanyard.library.PictureResolver;

/** What a program can do but once: start JavaFX, tell its web engine of pictures, and stop it. */
interface JavaFx {

  /**
   * Runs something on the JavaFX thread, as soon as there is one.
   *
   * @throws app.lanyard.cli.CommandFailedException if there can be none: the display named does not
   *     answer, or the system lacks a library
   */
  void start(Runnable first);

  /** Lets pages show the pictures that lie beside notes. */
  void servePictures(PictureResolver pictures);

  /** Closes every window, and ends the JavaFX thread. */
  void stop();
}
