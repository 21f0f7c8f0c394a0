package app.lanyard.markdown.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Measures work by the processor's time, which a busy machine does not stretch as it does hours.
 */
public final class CpuTime {

  private CpuTime() {}

  public static <T> T assertUnder(Duration limit, Supplier<T> work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    T result = work.get();
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(limit);
    return result;
  }
}
