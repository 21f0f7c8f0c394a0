package app.lanyard.ui.shell;

import java.net.URL;
import java.util.Objects;
import javafx.application.ColorScheme;

/** The colours that are shown. */
public enum Theme {
  LIGHT,
  DARK;

  /** The theme that goes with the system's colours. */
  public static Theme of(ColorScheme scheme) {
    return scheme == ColorScheme.DARK ? DARK : LIGHT;
  }

  /**
   * The address of the stylesheet that all controls begin with: AtlantaFX's, without what it says
   * of controls that are nowhere here.
   */
  public String stylesheet() {
    String name =
        switch (this) {
          case LIGHT -> "/app/lanyard/ui/primer-light.css";
          case DARK -> "/app/lanyard/ui/primer-dark.css";
        };
    URL sheet = Theme.class.getResource(name);
    return Objects.requireNonNull(sheet, "The build has left no theme").toExternalForm();
  }
}
