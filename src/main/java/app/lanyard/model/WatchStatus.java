package app.lanyard.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a person has come with a talk. */
public enum WatchStatus {
  TO_WATCH,
  WATCHING,
  WATCHED,
  /** They were in the room. */
  ATTENDED;

  /** The one of that name in files; nothing if this version knows none. */
  public static Optional<WatchStatus> ofWireName(String name) {
    return Arrays.stream(values()).filter(known -> known.wireName().equals(name)).findFirst();
  }

  /** Its name in files and in searches. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
