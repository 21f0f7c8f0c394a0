package app.lanyard.ui.controls;

import java.util.List;

/** Reads a window of rows. Blocks, and is called off the JavaFX thread. */
@FunctionalInterface
public interface PageSource<T> {

  /**
   * @param offset how many rows to leave out, from 0
   * @param limit how many rows to read at most
   */
  List<? extends T> read(int offset, int limit);
}
