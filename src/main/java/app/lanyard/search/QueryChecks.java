package app.lanyard.search;

import app.lanyard.model.search.Operator;
import app.lanyard.model.search.QueryProblem.Kind;
import app.lanyard.model.search.SearchKind;
import app.lanyard.model.search.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what in a query does not go together, and makes the best of it. */
final class QueryChecks {

  private final Problems problems;
  private final Set<SearchKind> kinds;
  private final int length;

  /**
   * @param kinds of results that are asked for
   * @param length of the query
   */
  QueryChecks(Problems problems, Set<SearchKind> kinds, int length) {
    this.problems = problems;
    this.kinds = kinds;
    this.length = length;
  }

  List<Term> checked(List<Placed> read) {
    List<Placed> placed = new DateOrder(problems).inOrder(withoutContradictions(meaningful(read)));
    List<Term> terms = Choices.merged(placed.stream().map(Placed::term).toList());
    if (!terms.isEmpty() && terms.stream().allMatch(Term::excluded)) {
      problems.leftOut(Kind.ONLY_EXCLUDED, 0, length);
    }
    return terms;
  }

  /** Those that mean something for at least one kind of results that is asked for. */
  private List<Placed> meaningful(List<Placed> read) {
    List<Placed> kept = new ArrayList<>();
    for (Placed placed : read) {
      Operator operator = operator(placed.term());
      if (kinds.stream().anyMatch(operator::appliesTo)) {
        kept.add(placed);
      } else {
        problems.leftOut(
            Kind.NOT_FOR_KIND, placed.start(), placed.end(), operator.wireName(), written(kinds));
      }
    }
    return kept;
  }

  /** Words and phrases mean something for all. */
  private static Operator operator(Term term) {
    return switch (term) {
      case Term.Named named -> named.operator();
      case Term.Dated dated -> dated.operator();
      case Term.Word word -> Operator.IN;
      case Term.Phrase phrase -> Operator.IN;
    };
  }

  private static String written(Set<SearchKind> kinds) {
    return EnumSet.copyOf(kinds).stream().map(SearchKind::plural).collect(Collectors.joining(", "));
  }

  private List<Placed> withoutContradictions(List<Placed> read) {
    Set<String> wanted =
        read.stream()
            .map(Placed::term)
            .filter(term -> !term.excluded())
            .map(QueryChecks::identity)
            .collect(Collectors.toSet());
    List<Placed> kept = new ArrayList<>();
    for (Placed placed : read) {
      if (placed.term().excluded() && wanted.contains(identity(placed.term()))) {
        problems.leftOut(Kind.CONTRADICTION, placed.start(), placed.end());
      } else {
        kept.add(placed);
      }
    }
    return kept;
  }

  private static String identity(Term term) {
    String plain =
        switch (term) {
          case Term.Word word -> word.text();
          case Term.Phrase phrase -> '"' + phrase.text();
          case Term.Named named -> named.operator() + ":" + named.values();
          case Term.Dated dated -> dated.operator() + ":" + dated.ranges();
        };
    return plain.toLowerCase(Locale.ROOT);
  }
}
