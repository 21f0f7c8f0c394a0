package app.lanyard.app;

import app.lanyard.ui.shell.ExternalPrograms;
import java.net.URI;
import java.nio.file.Path;

/** For a window that nobody can click in. */
final class NoPrograms implements ExternalPrograms {

  @Override
  public void browse(URI address) {}

  @Override
  public void showFile(Path file) {}
}
