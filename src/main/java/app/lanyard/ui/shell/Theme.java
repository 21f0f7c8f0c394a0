package app.lanyard.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.ColorScheme;

/** The colours that are shown. */
public enum Theme {
  LIGHT,
  DARK;

  /** The theme that goes with the system's colours. */
  public static Theme of(ColorScheme scheme) {
    return scheme == ColorScheme.DARK ? DARK : LIGHT;
  }

  /** The address of the stylesheet that all controls begin with. */
  public String stylesheet() {
    return switch (this) {
      case LIGHT -> new PrimerLight().getUserAgentStylesheet();
      case DARK -> new PrimerDark().getUserAgentStylesheet();
    };
  }
}
