package app.lanyard.ui.shell;

import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * A view as the window knows it.
 *
 * @param id a short name for tests and settings
 * @param title its name, for the navigation and the header
 * @param key the key that shows it, or null
 * @param inNavigation whether it stands in the navigation; if not, it is reached by a command
 */
public record ViewEntry(
    String id,
    String title,
    Ikon icon,
    @Nullable KeyCombination key,
    boolean inNavigation,
    MainView view) {

  /**
   * By its name and its view. Written out because the start of the window compares entries, and
   * what a record has of itself is put together anew in each run of the program.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ViewEntry entry && id.equals(entry.id) && view.equals(entry.view);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
