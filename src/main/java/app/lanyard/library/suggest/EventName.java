package app.lanyard.library.suggest;

import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.store.SuggestionTable.Dated;
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
          "virtual",
          "online",
          "open",
          "source",
          "community",
          "annual",
          "international");
  private static final Set<String> REGIONS =
      Set.of(
          "europe", "eu", "north", "na", "south", "america", "asia", "china", "india", "japan",
          "us", "uk");

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
    DateSpan dates = event.dates();
    if (year == null && dates != null) {
      year = Integer.toString(dates.start().getYear());
    }
    Set<String> telling = new LinkedHashSet<>(words);
    telling.removeAll(COMMON);
    telling.removeAll(REGIONS);
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
    DateSpan dates = event.dates();
    DateSpan others = other.event.dates();
    return dates != null
        && others != null
        && !dates.start().isAfter(others.end())
        && !others.start().isAfter(dates.end());
  }

  boolean isDated() {
    return event.dates() != null;
  }

  /** Whether its days are known, and not just its month or year. */
  boolean isDatedByDay() {
    DateSpan dates = event.dates();
    return dates != null && dates.precision() == DatePrecision.DAY;
  }

  /** Whether both name a part of the world, and not the same: one series, but two events. */
  boolean isElsewhereThan(EventName other) {
    Set<String> here = regions();
    Set<String> there = other.regions();
    return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
  }

  private Set<String> regions() {
    Set<String> regions = new LinkedHashSet<>(words);
    regions.retainAll(REGIONS);
    if (regions.remove("eu")) {
      regions.add("europe");
    }
    if (regions.remove("na")) {
      regions.addAll(List.of("north", "america"));
    }
    return regions;
  }

  boolean isPartOf(EventName other) {
    return other.event.named().key().equals(event.partOfKey());
  }
}
