package app.lanyard.model.search;

import java.util.List;

/**
 * What was found.
 *
 * @param groups in the order of {@link SearchKind}, none of them empty
 */
public record SearchResults(List<SearchGroup> groups) {

  public static final SearchResults NONE = new SearchResults(List.of());

  public SearchResults {
    groups = List.copyOf(groups);
  }

  /** How many results there are in all groups. */
  public int total() {
    return groups.stream().mapToInt(SearchGroup::total).sum();
  }
}
