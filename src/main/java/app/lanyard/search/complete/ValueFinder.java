package app.lanyard.search.complete;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import app.lanyard.model.search.Completion;
import app.lanyard.model.search.Operator;
import app.lanyard.search.KnownValues;
import app.lanyard.search.Quoting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds values of operators, known ones and those of the library. */
final class ValueFinder {

  /** More than there are of what is looked up as a whole. */
  private static final int ALL = 1000;

  private final KnownNames names;

  ValueFinder(KnownNames names) {
    this.names = names;
  }

  List<Completion> find(Operator operator, String typed, int most) {
    List<String> known = KnownValues.of(operator);
    if (!known.isEmpty()) {
      return known(operator, known, typed);
    }
    return switch (operator) {
      case YEAR, AFTER, BEFORE, ON -> written(operator, Facet.YEAR, key -> key.startsWith(typed));
      case LANG -> written(operator, Facet.LANGUAGE, key -> isLanguage(key, typed));
      default -> named(operator, typed, most);
    };
  }

  private List<Completion> known(Operator operator, List<String> known, String typed) {
    Map<String, Integer> counts =
        facets(operator).stream()
            .flatMap(facet -> names.of(facet, "", ALL).stream())
            .collect(Collectors.toMap(FacetCount::key, FacetCount::count, (one, other) -> one));
    return known.stream()
        .filter(value -> value.startsWith(typed.toLowerCase(Locale.ROOT)))
        .map(value -> value(operator, value, counts.getOrDefault(value, 0)))
        .toList();
  }

  /** Values that are typed as their keys are. */
  private List<Completion> written(Operator operator, Facet facet, Predicate<String> begun) {
    return names.of(facet, "", ALL).stream()
        .filter(value -> begun.test(value.key()))
        .map(value -> value(operator, value.key(), value.count()))
        .toList();
  }

  private static boolean isLanguage(String code, String typed) {
    String begun = typed.toLowerCase(Locale.ROOT);
    String name = Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    return code.startsWith(begun) || name.startsWith(begun);
  }

  private List<Completion> named(Operator operator, String typed, int most) {
    return facets(operator).stream()
        .flatMap(facet -> names.of(facet, typed, most).stream())
        .map(value -> value(operator, value.label(), value.count()))
        .toList();
  }

  private static Completion value(Operator operator, String value, int talks) {
    return new Completion(operator, Quoting.value(value), value, true, talks);
  }

  private static List<Facet> facets(Operator operator) {
    return switch (operator) {
      case SPEAKER -> List.of(Facet.SPEAKER);
      case PROJECT -> List.of(Facet.PROJECT);
      case EVENT -> List.of(Facet.EVENT);
      case SERIES -> List.of(Facet.SERIES);
      case ORG -> List.of(Facet.ORGANISATION);
      case KIND -> List.of(Facet.KIND);
      case TAG -> List.of(Facet.TAG, Facet.LABEL);
      case SOURCE -> List.of(Facet.SOURCE);
      case HAS -> List.of(Facet.HAS);
      case IS -> List.of(Facet.IS);
      case STATUS -> List.of(Facet.STATUS);
      case RATING -> List.of(Facet.RATING);
      default -> List.of();
    };
  }
}
