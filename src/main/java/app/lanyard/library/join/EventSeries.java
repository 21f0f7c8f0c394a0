package app.lanyard.library.join;

import java.util.Optional;
import java.util.regex.Pattern;

/** The series that an event is an edition of. */
public final class EventSeries {

  private static final Pattern YEAR = Pattern.compile("\\s*\\b(?:19|20)\\d\\d\\b\\s*");

  private EventSeries() {}

  /** An event's name without the year of its edition, if it has one and a name is left. */
  public static Optional<String> of(String name) {
    String series = YEAR.matcher(name).replaceAll(" ").strip();
    return series.isEmpty() || series.equals(name.strip()) ? Optional.empty() : Optional.of(series);
  }
}
