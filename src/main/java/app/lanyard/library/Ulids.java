package app.lanyard.library;

import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * Makes identifiers as the <a href="https://github.com/ulid/spec">ULID specification</a> tells: 26
 * characters, the first ten the time in milliseconds, the others random. Each is greater than the
 * one before, even if the clock is put back. Safe for use by many threads.
 */
final class Ulids {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS_OF_A_DIGIT = 5;
  private static final int DIGITS_OF_TIME = 10;
  private static final int DIGITS_OF_HALF = 8;
  private static final long HALF = 1L << (BITS_OF_A_DIGIT * DIGITS_OF_HALF);

  private final Clock clock;
  private final RandomGenerator random;
  private long millis = -1;
  private long high;
  private long low;

  Ulids(Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  synchronized String next() {
    long now = clock.millis();
    if (now > millis) {
      millis = now;
      high = random.nextLong(HALF);
      low = random.nextLong(HALF);
    } else {
      increment();
    }
    return of(millis, high, low);
  }

  /** The identifier of a time and of 80 bits in two halves. */
  static String of(long millis, long high, long low) {
    return digits(millis, DIGITS_OF_TIME)
        + digits(high, DIGITS_OF_HALF)
        + digits(low, DIGITS_OF_HALF);
  }

  /** When all random bits are used up, the next millisecond is taken before its time. */
  private void increment() {
    low = (low + 1) % HALF;
    if (low == 0) {
      high = (high + 1) % HALF;
      millis += high == 0 ? 1 : 0;
    }
  }

  private static String digits(long value, int count) {
    var text = new StringBuilder();
    for (int digit = count - 1; digit >= 0; digit--) {
      text.append(
          DIGITS.charAt((int) (value >>> (digit * BITS_OF_A_DIGIT)) & (DIGITS.length() - 1)));
    }
    return text.toString();
  }
}
