package app.lanyard.extract.project;

import app.lanyard.model.FoundTalk;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the titles of a note's talks stand in its text, looked up when first asked for. */
final class TitleRanges {

  private final List<FoundTalk> talks;
  private @Nullable NavigableMap<Integer, Integer> ends;

  TitleRanges(List<FoundTalk> talks) {
    this.talks = talks;
  }

  /** Whether a part of the text is one of such a title. */
  boolean hold(String text, int start, int end) {
    NavigableMap<Integer, Integer> known = ends;
    if (known == null) {
      known = read(text);
      ends = known;
    }
    var before = known.floorEntry(start);
    return before != null && before.getValue() >= end;
  }

  private NavigableMap<Integer, Integer> read(String text) {
    var read = new TreeMap<Integer, Integer>();
    for (FoundTalk talk : talks) {
      String title = talk.title();
      int at = text.indexOf(title);
      if (at >= 0) {
        read.merge(at, at + title.length(), Math::max);
      }
    }
    return read;
  }
}
