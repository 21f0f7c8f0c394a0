package app.lanyard.ui.controls;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a row that is made when it is first shown: of the kinds of lines that a row can be,
 * most rows only ever are one.
 *
 * @param <T> the part
 */
public final class Late<T> {

  private final Supplier<? extends T> making;
  private @Nullable T made;

  public Late(Supplier<? extends T> making) {
    this.making = making;
  }

  /** The part, which is made with the first call. */
  public T get() {
    T part = made;
    if (part == null) {
      part = making.get();
      made = part;
    }
    return part;
  }
}
