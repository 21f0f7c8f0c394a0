package app.lanyard.model.page;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** How often something turned up in a year. */
public record YearCount(int year, int count) {

  /** The same by years, in their order; years in which nothing turned up are left out. */
  public static List<YearCount> of(Collection<TimeCount> counts) {
    var years = new TreeMap<Integer, Integer>();
    counts.forEach(count -> years.merge(count.year(), count.count(), Integer::sum));
    return years.entrySet().stream()
        .map(year -> new YearCount(year.getKey(), year.getValue()))
        .toList();
  }
}
