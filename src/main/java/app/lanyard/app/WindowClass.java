package app.lanyard.app;

import com.sun.glass.ui.Application;

/**
 * Names the windows for the desktop, which by that name knows to which icon in its list of programs
 * they belong ({@code WM_CLASS} on X11). JavaFX has no open way to do so without a subclass of its
 * {@code Application}, and calls every window "java".
 */
final class WindowClass {

  private static final String NAME = "lanyard";

  private WindowClass() {}

  /** Called on the JavaFX thread, before there is a window. */
  static void set() {
    Application.GetApplication().setName(NAME);
  }
}
