package app.lanyard.library.join;

import app.lanyard.extract.event.KnownSeries;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.TracedDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the events of one note: a series and the year of its edition, such as {@code kubecon
 * europe 2024}. An event named without a year takes that of its own date, else that of the one
 * dated edition of the same series in the note.
 */
final class EventKeys {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Map<String, String> LONG_FORMS =
      Map.of("eu", "europe", "na", "north america");
  static final Set<String> FILLERS = Set.of("and", "the");

  static final SeriesNames SERIES = new SeriesNames(new KnownSeries());

  private final Map<String, Set<String>> editions = new HashMap<>();
  private final Map<String, FoundEvent> byName = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  EventKeys(List<FoundEvent> events) {
    for (FoundEvent event : events) {
      byName.put(event.name(), event);
      ownYear(event.name(), event.date())
          .ifPresent(
              year ->
                  editions
                      .computeIfAbsent(series(event.name()), series -> new HashSet<>())
                      .add(Integer.toString(year)));
    }
  }

  /** The key of an event by the name that the note gives it. */
  String of(String name) {
    return keys.computeIfAbsent(name, this::key);
  }

  private String key(String name) {
    FoundEvent event = byName.get(name);
    String series = series(name);
    OptionalInt year = ownYear(name, event == null ? null : event.date());
    if (year.isPresent()) {
      return (series + " " + year.getAsInt()).strip();
    }
    Set<String> known = editions.getOrDefault(series, Set.of());
    return known.size() == 1 ? series + " " + known.iterator().next() : series;
  }

  /** An event's name folded, in one spelling of its usual variants, without the year. */
  static String series(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Fold.words(name)) {
      if (!YEAR.matcher(word).matches() && !FILLERS.contains(word)) {
        words.add(LONG_FORMS.getOrDefault(word, word));
      }
    }
    List<String> usual = SERIES.usual(words);
    return String.join(" ", withoutRepeats(usual));
  }

  /** "KubeCon KubeCon" is one name, from two links beside each other. */
  private static List<String> withoutRepeats(List<String> words) {
    var once = new ArrayList<String>();
    for (String word : words) {
      if (once.isEmpty() || !once.getLast().equals(word)) {
        once.add(word);
      }
    }
    return once;
  }

  private static OptionalInt ownYear(String name, @Nullable TracedDate date) {
    OptionalInt named =
        Fold.words(name).stream()
            .filter(word -> YEAR.matcher(word).matches())
            .mapToInt(Integer::parseInt)
            .findFirst();
    if (named.isPresent() || date == null) {
      return named;
    }
    return OptionalInt.of(date.span().start().getYear());
  }
}
