package app.lanyard.library.join;

import app.lanyard.model.EntityKind;
import java.util.Optional;

/** What the standing corrections say, as the joining of notes asks for it. */
public final class Corrections {

  public static final Corrections NONE = new Corrections();

  private Corrections() {}

  /** The key of the one that this one was merged into, else the key itself. */
  public String canonical(EntityKind kind, String key) {
    return key;
  }

  /** The name that the person gave it. */
  public Optional<String> name(EntityKind kind, String key) {
    return Optional.empty();
  }
}
