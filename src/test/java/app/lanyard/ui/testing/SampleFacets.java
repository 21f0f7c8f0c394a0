package app.lanyard.ui.testing;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Facets of rows that have only a number: each splits them into odd and even ones. */
final class SampleFacets {

  private static final Map<Facet, List<String>> VALUES =
      Map.of(
          Facet.YEAR, List.of("2024", "2025"),
          Facet.KIND, List.of("talk", "keynote"),
          Facet.LANGUAGE, List.of("de", "en"),
          Facet.HAS, List.of("recording", "slides"),
          Facet.IS, List.of("starred", "annotated"),
          Facet.STATUS, List.of("to-watch", "watched"),
          Facet.RATING, List.of("4", "5"),
          Facet.SOURCE, List.of("1", "2"));

  private SampleFacets() {}

  /** The one value of a facet that a row has. */
  static String key(Facet facet, long number) {
    String name = facet.wireName();
    return VALUES
        .getOrDefault(facet, List.of("first " + name, "second " + name))
        .get((int) (number % 2));
  }

  static boolean matches(List<FacetChoice> choices, long number) {
    Map<Facet, List<FacetChoice>> chosen =
        choices.stream().collect(Collectors.groupingBy(FacetChoice::facet));
    return chosen.entrySet().stream()
        .allMatch(
            facet ->
                facet.getValue().stream()
                    .anyMatch(choice -> choice.key().equals(key(facet.getKey(), number))));
  }
}
