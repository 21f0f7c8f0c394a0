package app.lanyard.model;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When on its day a talk was given, as the note has it. There is no time zone in it on purpose: a
 * note states the time of the place where the talk was, and that is shown wherever it is read.
 *
 * @param start in whole minutes
 * @param end later on the same day, in whole minutes; null if it is not stated
 */
public record TalkTime(LocalTime start, @Nullable LocalTime end) {

  /**
   * @throws IllegalArgumentException if it ends before it starts, or with it
   */
  public TalkTime {
    start = start.truncatedTo(ChronoUnit.MINUTES);
    end = end == null ? null : end.truncatedTo(ChronoUnit.MINUTES);
    if (end != null && !end.isAfter(start)) {
      throw new IllegalArgumentException("A talk ends before it starts: " + start + ".." + end);
    }
  }

  public static TalkTime at(LocalTime start) {
    return new TalkTime(start, null);
  }

  /** The time with an end, which is left out if it does not lie behind the start. */
  public static TalkTime between(LocalTime start, @Nullable LocalTime end) {
    return new TalkTime(start, end == null || !end.isAfter(start) ? null : end);
  }

  public Optional<LocalTime> knownEnd() {
    return Optional.ofNullable(end);
  }

  /**
   * Whether both take place at one moment. One without an end is known to take place when it
   * starts, and at no other moment.
   */
  public boolean overlaps(TalkTime other) {
    return start.equals(other.start) || isAt(other.start) || other.isAt(start);
  }

  private boolean isAt(LocalTime moment) {
    return end != null && moment.isAfter(start) && moment.isBefore(end);
  }
}
