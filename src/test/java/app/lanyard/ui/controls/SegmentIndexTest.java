package app.lanyard.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class SegmentIndexTest {

  @Property(tries = 200)
  void everyRowLiesInTheStretchThatIsFound(
      @ForAll @NotEmpty @Size(max = 40) List<@IntRange(min = 1, max = 30) Integer> sizes) {
    var index = new SegmentIndex(sizes.stream().mapToInt(Integer::intValue).toArray());
    for (int row = 0; row < index.total(); row++) {
      int segment = index.segmentOf(row);
      int offset = row - index.startOf(segment);
      assertThat(offset).isBetween(0, sizes.get(segment) - 1);
    }
  }
}
