package app.lanyard.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownSeriesTest {

  private final KnownSeries series = new KnownSeries();

  @Test
  void knowsHundreds() {
    assertThat(series.names()).hasSizeGreaterThan(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"KubeCon + CloudNativeCon", "FOSDEM", "re:Invent", "ODSC", "NeurIPS", "Devoxx"})
  void knowsByAnyName(String name) {
    assertThat(series.phrases()).contains(name.toLowerCase(Locale.ROOT));
  }

  @Test
  void noNameIsThatOfTwoSeries() {
    var all =
        series.names().entrySet().stream()
            .flatMap(
                entry ->
                    Stream.concat(
                            Stream.of(entry.getKey().toLowerCase(Locale.ROOT)),
                            entry.getValue().stream())
                        .distinct())
            .toList();

    assertThat(all).doesNotHaveDuplicates();
  }
}
