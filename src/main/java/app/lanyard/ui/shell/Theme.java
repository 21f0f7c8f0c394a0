package app.lanyard.ui.shell;

/** The colours that are shown, once it is settled what "like the system" means. */
public enum Theme {
  LIGHT,
  DARK
}
