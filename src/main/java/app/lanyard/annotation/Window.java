package app.lanyard.annotation;

import app.lanyard.annotation.Seeds.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A part of the text to look at more closely; it may reach over its ends. */
record Window(int first, int last) {

  /**
   * The windows around places. Places close to each other are one: something was added in between.
   *
   * @param length of what is looked for
   * @param slack how far off the places may be
   * @param close how far apart places may be that are one
   */
  static List<Window> around(List<Place> places, int length, int slack, int close) {
    List<Window> windows = new ArrayList<>();
    for (Place place : inOrder(places)) {
      int first = place.start() - slack;
      int last = place.start() + length + slack;
      boolean isNear =
          !windows.isEmpty() && first - windows.getLast().lastStart(length, slack) <= close;
      if (isNear) {
        windows.add(new Window(windows.removeLast().first, last));
      } else {
        windows.add(new Window(first, last));
      }
    }
    return windows;
  }

  private static List<Place> inOrder(List<Place> places) {
    return places.stream().sorted(Comparator.comparingInt(Place::start)).toList();
  }

  private int lastStart(int length, int slack) {
    return last - length - 2 * slack;
  }

  int from(FoldedText text) {
    return Math.clamp(first, 0, text.length());
  }

  int to(FoldedText text) {
    return Math.clamp(last, from(text), text.length());
  }

  boolean holds(Candidate candidate) {
    return first <= candidate.start() && candidate.end() <= last;
  }
}
