package app.lanyard.ui.shell;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The system's browser and file manager. */
public final class SystemPrograms implements ExternalPrograms {

  private final Consumer<String> showDocument;

  /**
   * @param showDocument {@code HostServices.showDocument}
   */
  public SystemPrograms(Consumer<String> showDocument) {
    this.showDocument = showDocument;
  }

  @Override
  public void browse(URI address) {
    showDocument.accept(address.toString());
  }

  /** Opens the nearest folder that still exists: a file that is gone has left its folder behind. */
  @Override
  public void showFile(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    while (folder != null && !Files.isDirectory(folder)) {
      folder = folder.getParent();
    }
    if (folder != null) {
      showDocument.accept(folder.toUri().toString());
    }
  }
}
