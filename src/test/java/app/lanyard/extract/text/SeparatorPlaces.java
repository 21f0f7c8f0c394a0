package app.lanyard.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Compares where a separator is found with where its pattern alone is. */
public final class SeparatorPlaces {

  private SeparatorPlaces() {}

  public static void assertAllFound(Separator separator, String text) {
    List<List<Integer>> all =
        separator
            .pattern()
            .matcher(text)
            .results()
            .map(match -> List.of(match.start(), match.end()))
            .toList();

    assertThat(separator.places(text).stream().map(at -> List.of(at[0], at[1])).toList())
        .isEqualTo(all);
  }
}
