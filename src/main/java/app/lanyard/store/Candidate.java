package app.lanyard.store;

import app.lanyard.search.mark.TitleRank;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something found that may be shown.
 *
 * @param weight what comes first among those whose titles answer a query as well
 */
record Candidate(long id, String title, long weight) {

  static Candidate of(Row row) {
    return new Candidate(row.number("id"), row.text("title"), row.number("weight"));
  }

  /** The numbers of the best ones. */
  static List<Long> best(List<Candidate> candidates, TitleRank rank, int most) {
    Map<Long, Candidate> distinct = new LinkedHashMap<>();
    candidates.forEach(candidate -> distinct.putIfAbsent(candidate.id(), candidate));
    return distinct.values().stream()
        .map(candidate -> new Ranked(candidate, rank.of(candidate.title())))
        .sorted(Ranked.ORDER)
        .limit(most)
        .map(ranked -> ranked.candidate().id())
        .toList();
  }

  /** How many of them have a title with all that is wanted in it. */
  static int answering(List<Candidate> candidates, TitleRank rank) {
    return (int)
        candidates.stream()
            .filter(candidate -> rank.of(candidate.title()) < TitleRank.ELSEWHERE)
            .count();
  }

  private record Ranked(Candidate candidate, int rank) {

    static final Comparator<Ranked> ORDER =
        Comparator.comparingInt(Ranked::rank)
            .thenComparingLong(ranked -> -ranked.candidate().weight())
            .thenComparingLong(ranked -> ranked.candidate().id());
  }
}
