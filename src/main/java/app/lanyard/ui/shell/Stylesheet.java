package app.lanyard.ui.shell;

import java.net.URL;
import java.util.Objects;

/** Our own rules on top of the theme's, the same for light and dark. */
final class Stylesheet {

  private Stylesheet() {}

  static String url() {
    URL found = Stylesheet.class.getResource("/app/lanyard/ui/lanyard.css");
    return Objects.requireNonNull(found, "The stylesheet is part of the program").toExternalForm();
  }
}
