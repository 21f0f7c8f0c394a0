package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class UlidsTest {

  /** The example of the specification: the time in milliseconds of its first ten characters. */
  private static final long MILLIS = 1469922850259L;

  private static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(MILLIS), ZoneOffset.UTC);

  @Test
  void theTimeStandsInFrontAsTheSpecificationTells() {
    assertThat(new Ulids(CLOCK, () -> 0).next())
        .startsWith("01ARZ3NDEK")
        .hasSize(26)
        .matches("[0-7][0-9A-HJKMNP-TV-Z]{25}");
  }

  @Test
  void thoseOfOneMillisecondCountUp() {
    var ulids = new Ulids(CLOCK, () -> 0);
    assertThat(List.of(ulids.next(), ulids.next(), ulids.next()))
        .extracting(id -> id.substring(10))
        .containsExactly("0000000000000000", "0000000000000001", "0000000000000002");
  }

  @Test
  void afterTheLastOfAMillisecondComesTheFirstOfTheNext() {
    var ulids = new Ulids(CLOCK, () -> -1);
    String last = ulids.next();
    assertThat(last).endsWith("ZZZZZZZZZZZZZZZZ");
    assertThat(ulids.next()).isGreaterThan(last).endsWith("0000000000000000");
  }

  @Test
  void aClockThatIsPutBackMakesNoSmallerOnes() {
    var clock = new SteppedClock(List.of(MILLIS, MILLIS - 5000, MILLIS + 1));
    var ulids = new Ulids(clock, RandomGenerator.of("L64X128MixRandom"));
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      made.add(ulids.next());
    }
    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  private static final class SteppedClock extends Clock {

    private final List<Long> steps;
    private int next;

    SteppedClock(List<Long> steps) {
      this.steps = steps;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(steps.get(next++));
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
