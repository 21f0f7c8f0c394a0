package app.lanyard.extract.event;

import app.lanyard.extract.text.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The series of conferences in the list {@code event-series}, which people may extend. Safe for use
 * by many threads.
 */
public final class KnownSeries {

  private static final int LONGEST_ACRONYM = 4;

  private final Map<String, List<String>> names = Vocabulary.lists("event-series");

  /** The other names of each series, by its own name. */
  public Map<String, List<String>> names() {
    return names;
  }

  /** Short names in capitals, in lower case: "LISA" is a conference, and "Lisa" is not. */
  public Set<String> acronyms() {
    return names.keySet().stream()
        .filter(
            name -> name.length() <= LONGEST_ACRONYM && name.toUpperCase(Locale.ROOT).equals(name))
        .map(Vocabulary::fold)
        .collect(Collectors.toUnmodifiableSet());
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
