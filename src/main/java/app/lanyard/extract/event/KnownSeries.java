package app.lanyard.extract.event;

import app.lanyard.extract.text.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The series of conferences in the list {@code event-series}, which people may extend. Safe for use
 * by many threads.
 */
public final class KnownSeries {

  private final Map<String, List<String>> names = Vocabulary.lists("event-series");

  /** The other names of each series, by its own name. */
  public Map<String, List<String>> names() {
    return names;
  }

  /** All names, in lower case. */
  public Set<String> phrases() {
    var phrases = new HashSet<String>();
    names.forEach(
        (name, others) -> {
          phrases.add(Vocabulary.fold(name));
          phrases.addAll(others);
        });
    return phrases;
  }
}
