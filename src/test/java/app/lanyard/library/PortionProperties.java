package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PortionProperties {

  private static final long LIMIT = 512 * 1024;

  @Property
  void nothingIsLostAndTheOrderIsKept(
      @ForAll List<@IntRange(max = 700_000) Integer> items,
      @ForAll @IntRange(min = 1, max = 9) int most) {
    List<Portion<Integer>> portions = Portion.of(items, Integer::longValue, most);
    assertThat(portions).flatExtracting(Portion::items).isEqualTo(items);
  }

  @Property
  void aPortionIsNeitherTooManyNorTooHeavy(
      @ForAll List<@IntRange(max = 700_000) Integer> items,
      @ForAll @IntRange(min = 1, max = 9) int most) {
    assertThat(Portion.of(items, Integer::longValue, most))
        .allSatisfy(
            portion -> {
              assertThat(portion.items()).hasSizeBetween(1, most);
              assertThat(portion.weight())
                  .isEqualTo(portion.items().stream().mapToLong(Integer::longValue).sum());
              assertThat(portion.items().size() == 1 || portion.weight() <= LIMIT).isTrue();
            });
  }
}
