package app.lanyard.app;

import app.lanyard.ui.shell.PathChooser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** For a window that nobody sits before. */
final class NobodyChooses implements PathChooser {

  @Override
  public Optional<Path> folder(Window owner) {
    return Optional.empty();
  }

  @Override
  public List<Path> files(Window owner) {
    return List.of();
  }
}
