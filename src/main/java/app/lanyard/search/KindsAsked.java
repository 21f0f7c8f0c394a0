package app.lanyard.search;

import app.lanyard.model.search.Operator;
import app.lanyard.model.search.QueryProblem.Kind;
import app.lanyard.model.search.SearchKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gathers which kinds of results a query asks for, by {@code in:} and {@code -in:}. */
final class KindsAsked {

  private final Problems problems;
  private final Set<SearchKind> wanted = EnumSet.noneOf(SearchKind.class);
  private final Set<SearchKind> unwanted = EnumSet.noneOf(SearchKind.class);

  KindsAsked(Problems problems) {
    this.problems = problems;
  }

  void add(List<Part> parts, boolean excluded) {
    var values = new ValueTerms(problems);
    for (Part part : parts) {
      for (String plural : values.values(Operator.IN, part)) {
        (excluded ? unwanted : wanted).add(ofPlural(plural));
      }
    }
  }

  /**
   * @param length of the query
   */
  Set<SearchKind> kinds(int length) {
    Set<SearchKind> kinds =
        wanted.isEmpty() ? EnumSet.allOf(SearchKind.class) : EnumSet.copyOf(wanted);
    kinds.removeAll(unwanted);
    if (kinds.isEmpty()) {
      problems.leftOut(Kind.ALL_KINDS_EXCLUDED, 0, length);
      return EnumSet.allOf(SearchKind.class);
    }
    return kinds;
  }

  private static SearchKind ofPlural(String plural) {
    for (SearchKind kind : SearchKind.values()) {
      if (kind.plural().equals(plural)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("Not a kind of results: " + plural);
  }
}
