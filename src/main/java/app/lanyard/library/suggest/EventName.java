package app.lanyard.library.suggest;

import app.lanyard.store.SuggestionTable.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An event with the words of its key.
 *
 * @param words all but the year
 * @param telling those that other events seldom have
 * @param year of its edition; null if nothing tells it
 */
record EventName(Dated event, List<String> words, Set<String> telling, @Nullable String year) {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Set<String> COMMON =
      Set.of(
          "conference",
          "conf",
          "con",
          "summit",
          "meetup",
          "day",
          "days",
          "week",
          "event",
          "forum",
          "workshop",
          "workshops",
          "the",
          "of",
          "and",
          "for",
          "in",
          "at",
          "europe",
          "north",
          "south",
          "america",
          "asia",
          "china",
          "india",
          "japan",
          "us",
          "uk",
          "virtual",
          "online",
          "open",
          "source",
          "community",
          "annual",
          "international");

  static EventName of(Dated event) {
    List<String> words = new ArrayList<>();
    String year = null;
    for (String word : event.named().key().split(" ", -1)) {
      if (YEAR.matcher(word).matches()) {
        year = word;
      } else {
        words.add(word);
      }
    }
    if (year == null && event.start() != null) {
      year = Integer.toString(LocalDate.ofEpochDay(event.start()).getYear());
    }
    Set<String> telling = new LinkedHashSet<>(words);
    telling.removeAll(COMMON);
    return new EventName(event, words, telling, year);
  }

  /** The name with some words in a row replaced by their first letters, in every such way. */
  List<String> withInitials() {
    List<String> variants = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      var initials = new StringBuilder();
      for (int to = from; to < words.size(); to++) {
        initials.append(words.get(to).charAt(0));
        if (to > from) {
          List<String> variant = new ArrayList<>(words.subList(0, from));
          variant.add(initials.toString());
          variant.addAll(words.subList(to + 1, words.size()));
          variants.add(String.join(" ", variant));
        }
      }
    }
    return variants;
  }

  boolean overlaps(EventName other) {
    Long start = event.start();
    Long end = event.end();
    Long otherStart = other.event.start();
    Long otherEnd = other.event.end();
    return start != null
        && end != null
        && otherStart != null
        && otherEnd != null
        && start <= otherEnd
        && otherStart <= end;
  }

  boolean isDated() {
    return event.start() != null;
  }

  boolean isPartOf(EventName other) {
    return other.event.named().key().equals(event.partOfKey());
  }
}
