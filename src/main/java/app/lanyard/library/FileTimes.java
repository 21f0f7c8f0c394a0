package app.lanyard.library;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Times of files as they are kept and compared. */
final class FileTimes {

  private FileTimes() {}

  /**
   * Nanoseconds since 1970-01-01T00:00Z; for times before 1677 or after 2262 the nearest there is,
   * as some file systems hand out nonsense.
   */
  static long nanos(Instant time) {
    long seconds = TimeUnit.SECONDS.toNanos(time.getEpochSecond());
    long nanos = seconds + time.getNano();
    return seconds > 0 && nanos < 0 ? Long.MAX_VALUE : nanos;
  }
}
