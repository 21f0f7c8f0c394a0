package app.lanyard.model.search;

import java.util.List;

/**
 * The results of one kind.
 *
 * @param total how many there are
 * @param hits the first of them, best first
 */
public record SearchGroup(SearchKind kind, int total, List<SearchHit> hits) {

  public SearchGroup {
    hits = List.copyOf(hits);
  }
}
