package app.lanyard.ui.testing;

import app.lanyard.ui.shell.PathChooser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Answers at once, as no dialog of the system does. */
public final class FakeChooser implements PathChooser {

  public Optional<Path> folder = Optional.empty();
  public Optional<Path> target = Optional.empty();
  public Optional<Path> annotations = Optional.empty();

  @Override
  public Optional<Path> folder(Window owner) {
    return folder;
  }

  @Override
  public List<Path> files(Window owner) {
    return List.of();
  }

  @Override
  public Optional<Path> target(Window owner, String name) {
    return target;
  }

  @Override
  public Optional<Path> annotations(Window owner) {
    return annotations;
  }
}
