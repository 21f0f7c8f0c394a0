package app.lanyard.ui.shell;

import app.lanyard.ui.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks with the system's own dialogs. */
public final class SystemPathChooser implements PathChooser {

  private static final List<String> NOTES =
      List.of("*.md", "*.markdown", "*.mkd", "*.mdown", "*.mdx", "*.qmd", "*.Rmd", "*.txt");

  private final Messages messages;

  public SystemPathChooser(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Optional<Path> folder(Window owner) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(messages.get("dialog.chooseFolder"));
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public List<Path> files(Window owner) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("dialog.chooseFiles"));
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(messages.get("dialog.notes"), NOTES),
            new ExtensionFilter(messages.get("dialog.allFiles"), "*.*"));
    List<File> chosen = chooser.showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> target(Window owner, String name) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("dialog.chooseTarget"));
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> annotations(Window owner) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("dialog.chooseAnnotations"));
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(messages.get("dialog.annotations"), "*.json", "*.jsonld"),
            new ExtensionFilter(messages.get("dialog.allFiles"), "*.*"));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }
}
