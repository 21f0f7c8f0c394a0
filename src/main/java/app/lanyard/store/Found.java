package app.lanyard.store;

import app.lanyard.model.search.Query;
import app.lanyard.search.mark.TitleRank;
import java.util.ArrayList;
import java.util.List;

/**
 * What is found in one table.
 *
 * @param total how many rows
 * @param ids the numbers of the best of them, best first
 */
record Found(int total, List<Long> ids) {

  /**
   * @param columns of a {@link Candidate}: {@code id}, {@code title}, {@code weight}
   * @param order of what is found if no words are asked for
   */
  static Found of(
      Database database, Matching matching, Query query, String columns, String order, int most) {
    int total = matching.count(database);
    if (total == 0 || most == 0) {
      return new Found(total, List.of());
    }
    if (!matching.text().isWanted()) {
      return new Found(
          total, matching.first(database, columns, order, most, row -> row.number("id")));
    }
    List<Candidate> candidates =
        new ArrayList<>(matching.byTitle(database, columns, Candidate::of));
    if (candidates.size() < most && candidates.size() < total) {
      candidates.addAll(matching.anywhere(database, columns, Candidate::of));
    }
    return new Found(total, Candidate.best(candidates, new TitleRank(query), most));
  }
}
