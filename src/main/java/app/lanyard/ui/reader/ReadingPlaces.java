package app.lanyard.ui.reader;

import java.util.HashMap;
import java.util.Map;

/** Where the person was in each note they read since the program was started. */
final class ReadingPlaces {

  private final Map<Long, Place> places = new HashMap<>();

  void keep(long noteId, double top) {
    places.put(noteId, new Place.Offset(top));
  }

  /** The place to open a note at: a line that is asked for, else where the person left it. */
  Place forLine(long noteId, int line) {
    return line > 1 ? new Place.Line(line) : last(noteId);
  }

  Place last(long noteId) {
    return places.getOrDefault(noteId, new Place.Top());
  }
}
