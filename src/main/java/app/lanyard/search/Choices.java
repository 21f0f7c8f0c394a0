package app.lanyard.search;

import app.lanyard.model.search.DayRange;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes one term of those that can't hold together: a thing of one year is not of another. */
final class Choices {

  private Choices() {}

  static List<Term> merged(List<Term> terms) {
    List<Term> merged = new ArrayList<>();
    for (Term term : terms) {
      int same = indexOfSame(merged, term);
      if (same < 0) {
        merged.add(term);
      } else {
        merged.set(same, together(merged.get(same), term));
      }
    }
    return merged;
  }

  private static int indexOfSame(List<Term> terms, Term term) {
    Optional<Operator> operator = choice(term);
    for (int i = 0; i < terms.size(); i++) {
      if (operator.isPresent() && operator.equals(choice(terms.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** What is excluded is excluded one by one. */
  private static Optional<Operator> choice(Term term) {
    Optional<Operator> operator =
        switch (term) {
          case Term.Named named -> Optional.of(named.operator());
          case Term.Dated dated -> Optional.of(dated.operator());
          case Term.Word word -> Optional.empty();
          case Term.Phrase phrase -> Optional.empty();
        };
    return term.excluded() ? Optional.empty() : operator.filter(Operator::isSingleValued);
  }

  private static Term together(Term first, Term second) {
    if (first instanceof Term.Named one && second instanceof Term.Named other) {
      List<String> values =
          Stream.concat(one.values().stream(), other.values().stream()).distinct().toList();
      return new Term.Named(one.operator(), values, false);
    }
    if (first instanceof Term.Dated one && second instanceof Term.Dated other) {
      List<DayRange> ranges =
          Stream.concat(one.ranges().stream(), other.ranges().stream()).distinct().toList();
      return new Term.Dated(one.operator(), ranges, false);
    }
    throw new IllegalArgumentException("Not of one operator: " + first + ", " + second);
  }
}
