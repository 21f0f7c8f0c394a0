package app.lanyard.extract.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All ways of writing a date, by what they begin with. Holds nothing of a note. */
final class DateForms {

  private final Map<Place, List<PatternForm>> byPlace = new EnumMap<>(Place.class);

  /**
   * @param forms where two read equally much, the first counts
   */
  DateForms(List<PatternForm> forms) {
    for (Place place : Place.values()) {
      byPlace.put(place, forms.stream().filter(form -> form.places().contains(place)).toList());
    }
  }

  static DateForms all(CalendarNames names) {
    var all = new ArrayList<>(NumberForms.all());
    all.addAll(new WordForms(names).all());
    all.addAll(EastAsianForms.all());
    return new DateForms(all);
  }

  /** The longest reading at each place, none within another. */
  List<DateMatch> find(DateSigns signs, Supplier<NumericOrder> order) {
    var found = new ArrayList<DateMatch>(2);
    int free = 0;
    for (int place = 0; place < signs.size(); place++) {
      DateMatch longest = signs.start(place) < free ? null : longest(signs, place, order);
      if (longest != null) {
        found.add(longest);
        free = longest.end();
      }
    }
    return found;
  }

  private @Nullable DateMatch longest(DateSigns signs, int place, Supplier<NumericOrder> order) {
    DateMatch longest = null;
    for (PatternForm form : byPlace.getOrDefault(signs.place(place), List.of())) {
      DateMatch match = form.at(signs, place, order);
      if (match != null && (longest == null || match.length() > longest.length())) {
        longest = match;
      }
    }
    return longest;
  }
}
