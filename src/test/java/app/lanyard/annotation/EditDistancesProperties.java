package app.lanyard.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** Against the table of distances, filled row by row. */
class EditDistancesProperties {

  @Property(tries = 400)
  void arePlainEditDistances(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 150) String pattern,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 200) String text) {
    var distances = new EditDistances(FoldedText.of(text));
    int last = text.length();
    assertThat(distances.upTo(pattern, 0, last))
        .containsExactly(
            IntStream.rangeClosed(0, last)
                .map(i -> distance(pattern, text.substring(i)))
                .toArray());
    int[] ending = distances.endingAt(pattern, 0, last);
    int[] starting = distances.startingAt(pattern, 0, last);
    int middle = last / 2;
    assertThat(ending[middle])
        .isEqualTo(
            IntStream.rangeClosed(0, middle)
                .map(i -> distance(pattern, text.substring(i, middle)))
                .min()
                .orElseThrow());
    assertThat(starting[middle])
        .isEqualTo(
            IntStream.rangeClosed(middle, last)
                .map(i -> distance(pattern, text.substring(middle, i)))
                .min()
                .orElseThrow());
  }

  private static int distance(String one, String other) {
    int[] row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
