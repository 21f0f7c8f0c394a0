package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThrottleTest {

  private long now = Long.MAX_VALUE - 5;
  private final Throttle throttle = new Throttle(100, () -> now);

  @Test
  void letsTheFirstThroughAndThenOneEachPauseEvenWhereTheClockOverflows() {
    assertThat(throttle.tryPass()).isTrue();
    now += 99;
    assertThat(throttle.tryPass()).isFalse();
    now += 1;
    assertThat(throttle.tryPass()).isTrue();
    assertThat(throttle.tryPass()).isFalse();
  }
}
