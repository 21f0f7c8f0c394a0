package app.lanyard.ui.shell;

import org.jspecify.annotations.Nullable;

/**
 * One sentence for the person, with something to do about it.
 *
 * @param action what the button of the notice says, or null for no button
 * @param onAction what it does
 */
public record Notice(Kind kind, String text, @Nullable String action, Runnable onAction) {

  /** How loud a notice is. */
  public enum Kind {
    /** Goes away by itself. */
    INFO,
    /** Stays until it is dismissed. */
    ERROR
  }

  public static Notice info(String text) {
    return new Notice(Kind.INFO, text, null, () -> {});
  }

  public static Notice info(String text, String action, Runnable onAction) {
    return new Notice(Kind.INFO, text, action, onAction);
  }

  public static Notice error(String text, String action, Runnable onAction) {
    return new Notice(Kind.ERROR, text, action, onAction);
  }
}
