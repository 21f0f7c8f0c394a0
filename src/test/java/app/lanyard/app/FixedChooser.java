package app.lanyard.app;

import app.lanyard.ui.shell.PathChooser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** A person who has made up their mind. */
final class FixedChooser implements PathChooser {

  volatile Optional<Path> folder = Optional.empty();
  volatile List<Path> files = List.of();

  @Override
  public Optional<Path> folder(Window owner) {
    return folder;
  }

  @Override
  public List<Path> files(Window owner) {
    return files;
  }
}
