package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PoliteEndTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final CountDownLatch asked = new CountDownLatch(1);

  @Test
  void theSystemWaitsUntilEverythingIsClosed() throws InterruptedException {
    var end = new PoliteEnd(asked::countDown, LONG);
    end.hook().start();

    assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(end.hook().isAlive()).isTrue();
    end.close();

    assertThat(end.hook().join(Duration.ofSeconds(30))).isTrue();
  }

  @Test
  void theSystemDoesNotWaitForEver() throws InterruptedException {
    var end = new PoliteEnd(asked::countDown, Duration.ofMillis(1));
    end.hook().start();

    assertThat(end.hook().join(Duration.ofSeconds(30))).isTrue();
  }

  @Test
  void anEndThatThePersonChoseAsksForNothing() {
    try (var end = new PoliteEnd(asked::countDown, LONG)) {
      end.listen();
    }

    assertThat(asked.getCount()).isOne();
  }
}
