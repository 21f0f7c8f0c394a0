package app.lanyard.search;

import app.lanyard.model.search.Operator;
import app.lanyard.model.search.QueryProblem.Kind;
import app.lanyard.model.search.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the operators that ask for a name or for one of a few known values. */
final class ValueTerms {

  private final Problems problems;

  ValueTerms(Problems problems) {
    this.problems = problems;
  }

  /** Nothing if no value of it means anything. */
  Optional<Term> read(Operator operator, List<Part> parts, boolean excluded) {
    List<String> values =
        parts.stream().flatMap(part -> values(operator, part).stream()).distinct().toList();
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new Term.Named(operator, values, excluded));
  }

  /** What one written value stands for: a beginning may stand for several known ones. */
  List<String> values(Operator operator, Part part) {
    if (operator == Operator.LANG) {
      return languages(part);
    }
    List<String> known = KnownValues.of(operator);
    return known.isEmpty() ? names(part) : known(operator, part, known);
  }

  private List<String> names(Part part) {
    if (!TextReader.hasLetters(part.text())) {
      problems.leftOut(Kind.NO_LETTERS, part.start(), part.end(), part.text());
      return List.of();
    }
    return List.of(part.text().strip());
  }

  private List<String> languages(Part part) {
    List<String> codes = Languages.codes(part.text().strip());
    if (codes.isEmpty()) {
      problems.leftOut(Kind.UNKNOWN_LANGUAGE, part.start(), part.end(), part.text());
    }
    return codes;
  }

  private List<String> known(Operator operator, Part part, List<String> known) {
    String typed = part.text().strip().toLowerCase(Locale.ROOT);
    if (known.contains(typed)) {
      return List.of(typed);
    }
    List<String> begun = known.stream().filter(value -> value.startsWith(typed)).toList();
    return begun.isEmpty() ? nearest(operator, part, typed, known) : begun;
  }

  private List<String> nearest(Operator operator, Part part, String typed, List<String> known) {
    Optional<String> near = Nearest.to(typed, known);
    if (near.isEmpty()) {
      problems.leftOut(
          Kind.UNKNOWN_VALUE,
          part.start(),
          part.end(),
          part.text(),
          operator.wireName(),
          String.join(", ", known));
      return List.of();
    }
    problems.add(
        Kind.UNKNOWN_VALUE_NEAR,
        part.start(),
        part.end(),
        operator.wireName() + ":" + near.get(),
        part.text(),
        operator.wireName(),
        near.get());
    return List.of(near.get());
  }
}
