package app.lanyard.ui.reader;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether what was asked for last is not only loaded but drawn: what a picture of it waits for. */
final class PageSettling {

  /** The engine lays out in one frame, draws in the next, and shows it in a third. */
  private static final int FRAMES = 4;

  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(true);
  private final FrameDelay drawing = new FrameDelay(FRAMES, () -> settled.set(true));

  ReadOnlyBooleanProperty settled() {
    return settled.getReadOnlyProperty();
  }

  /** Something is to be drawn. */
  void begin() {
    drawing.stop();
    settled.set(false);
  }

  /** It is loaded, and will be drawn with the next frames. */
  void loaded() {
    settled.set(false);
    drawing.restart();
  }
}
