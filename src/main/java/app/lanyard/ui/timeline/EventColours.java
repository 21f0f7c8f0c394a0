package app.lanyard.ui.timeline;

import app.lanyard.model.EventLabel;
import org.jspecify.annotations.Nullable;

/** Gives each event one of twelve colours, always the same; the stylesheet says which they are. */
final class EventColours {

  static final int COUNT = 12;
  private static final String NONE = "event-none";

  private EventColours() {}

  static String styleOf(@Nullable EventLabel event) {
    return event == null ? NONE : "event-" + Math.floorMod(event.id(), COUNT);
  }
}
