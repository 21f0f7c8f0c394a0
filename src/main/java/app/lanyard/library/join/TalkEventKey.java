package app.lanyard.library.join;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The key of an event that the person named. */
final class TalkEventKey {

  private TalkEventKey() {}

  /**
   * @param settled the key that was settled when it was named, if any
   */
  static String of(String name, @Nullable String settled) {
    return settled != null ? settled : new EventKeys(List.of()).of(name);
  }
}
