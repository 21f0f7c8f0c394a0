package app.lanyard.ui.testing;

import app.lanyard.ui.shell.ExternalPrograms;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Notes down what would be opened. */
public final class FakePrograms implements ExternalPrograms {

  public final List<URI> browsed = new ArrayList<>();
  public final List<Path> shown = new ArrayList<>();

  @Override
  public void browse(URI address) {
    browsed.add(address);
  }

  @Override
  public void showFile(Path file) {
    shown.add(file);
  }
}
