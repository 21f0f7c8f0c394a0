package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {

  private final List<Integer> results = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 1000})
  void theResultsComeInTheOrderOfTheThings(int things) {
    List<Integer> items = IntStream.range(0, things).boxed().toList();
    try (var work = new OrderedWork(2)) {
      work.run(items, item -> 1, List::copyOf, results::add, () -> false);
    }
    assertThat(results).isEqualTo(items);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 40, 999})
  void afterACancelNothingMoreIsHandedOver(int wanted) {
    try (var work = new OrderedWork(2)) {
      work.run(
          IntStream.range(0, 1000).boxed().toList(),
          item -> 1,
          List::copyOf,
          results::add,
          () -> results.size() == wanted);
    }
    assertThat(results).hasSize(wanted);
  }
}
