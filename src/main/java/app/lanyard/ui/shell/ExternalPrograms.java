package app.lanyard.ui.shell;

import java.net.URI;
import java.nio.file.Path;

/** What is handed to other programs of the system. */
public interface ExternalPrograms {

  /** Opens an address in the browser, or whatever the system has for its scheme. */
  void browse(URI address);

  /** Shows a file in the system's file manager. */
  void showFile(Path file);
}
