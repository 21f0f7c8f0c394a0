package app.lanyard.model.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a person asks for: all terms must hold.
 *
 * @param kinds the kinds of results to show
 */
public record Query(List<Term> terms, Set<SearchKind> kinds) {

  /** One that asks for nothing in particular. */
  public static final Query ALL = new Query(List.of(), EnumSet.allOf(SearchKind.class));

  public Query {
    terms = List.copyOf(terms);
    kinds = Collections.unmodifiableSet(kindsOf(kinds));
  }

  /** Whether it asks for nothing, so that a search shows nothing and a list everything. */
  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /** The words and phrases, without what is asked by operators. */
  public List<Term> texts() {
    return terms.stream()
        .filter(term -> term instanceof Term.Word || term instanceof Term.Phrase)
        .toList();
  }

  private static Set<SearchKind> kindsOf(Set<SearchKind> kinds) {
    Set<SearchKind> copy = EnumSet.noneOf(SearchKind.class);
    copy.addAll(kinds);
    return copy;
  }
}
