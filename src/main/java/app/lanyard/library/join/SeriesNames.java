package app.lanyard.library.join;

import app.lanyard.extract.event.KnownSeries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One name for each known series, whatever a note calls it: "ODSC West" is "Open Data Science
 * West".
 */
final class SeriesNames {

  private final Map<List<String>, List<String>> usual = new HashMap<>();
  private final Map<List<String>, String> spelled = new HashMap<>();
  private final int longest;

  SeriesNames(KnownSeries series) {
    series
        .names()
        .forEach(
            (name, others) -> {
              List<String> own = Fold.words(name);
              usual.put(own, own);
              spelled.put(own, name);
              others.forEach(other -> usual.putIfAbsent(Fold.words(other), own));
            });
    longest = usual.keySet().stream().mapToInt(List::size).max().orElse(0);
  }

  /** The own name of the series that these words are a name of. */
  Optional<String> spelled(List<String> words) {
    return Optional.ofNullable(usual.get(words)).map(spelled::get);
  }

  /** Of how many words the longest name of a series is. */
  int longest() {
    return longest;
  }

  /** The words of an event's name with the names of series in them replaced by their usual ones. */
  List<String> usual(List<String> words) {
    var result = new ArrayList<String>();
    int at = 0;
    while (at < words.size()) {
      int length = lengthAt(words, at);
      result.addAll(
          length == 0
              ? words.subList(at, at + 1)
              : usual.getOrDefault(words.subList(at, at + length), List.of()));
      at += Math.max(1, length);
    }
    return result;
  }

  /** How many words from here on are the longest name of a series. */
  private int lengthAt(List<String> words, int at) {
    int length = Math.min(longest, words.size() - at);
    while (length > 0 && !usual.containsKey(words.subList(at, at + length))) {
      length--;
    }
    return length;
  }
}
