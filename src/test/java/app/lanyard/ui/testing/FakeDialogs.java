package app.lanyard.ui.testing;

import app.lanyard.ui.shell.Action;
import app.lanyard.ui.shell.Card;
import app.lanyard.ui.shell.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dialogs that answer at once. */
public final class FakeDialogs implements Dialogs {

  public Optional<Path> folder = Optional.empty();
  public List<Path> files = List.of();
  public List<Action> shortcuts = List.of();
  public Optional<Path> target = Optional.empty();
  public String offered = "";
  public String details = "";
  public boolean about;
  public @Nullable Card card;

  @Override
  public Optional<Path> chooseFolder() {
    return folder;
  }

  @Override
  public List<Path> chooseFiles() {
    return files;
  }

  @Override
  public Optional<Path> chooseTarget(String name) {
    offered = name;
    return target;
  }

  @Override
  public void show(Card shown) {
    card = shown;
  }

  @Override
  public void close() {
    card = null;
  }

  @Override
  public void showAbout() {
    about = true;
  }

  @Override
  public void showShortcuts(List<Action> actions) {
    shortcuts = actions;
  }

  @Override
  public void showDetails(String what, String text) {
    details = text;
  }
}
