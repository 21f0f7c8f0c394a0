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
   * As few statements as will do: what is rare is read in one; only of what is frequent the number
   * and those with better titles are asked for.
   *
   * @param columns of a {@link Candidate}: {@code id}, {@code title}, {@code weight}
   * @param order of what is found if no words are asked for
   */
  static Found of(
      Database database, Matching matching, Query query, String columns, String order, int most) {
    if (!matching.text().isWanted()) {
      return inOrder(database, matching, columns, order, most);
    }
    var rank = new TitleRank(query);
    List<Candidate> candidates =
        new ArrayList<>(matching.anywhere(columns).list(database, Candidate::of));
    if (candidates.size() < matching.candidates()) {
      return new Found(candidates.size(), Candidate.best(candidates, rank, most));
    }
    if (matching.hasOtherTexts() && Candidate.answering(candidates, rank) < most) {
      candidates.addAll(matching.byTitle(columns).list(database, Candidate::of));
    }
    return new Found(matching.count().number(database), Candidate.best(candidates, rank, most));
  }

  private static Found inOrder(
      Database database, Matching matching, String columns, String order, int most) {
    List<Long> ids = matching.first(columns, order, most).list(database, row -> row.number("id"));
    int total = ids.size() < most ? ids.size() : matching.count().number(database);
    return new Found(total, ids);
  }
}
