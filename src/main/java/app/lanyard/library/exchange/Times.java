package app.lanyard.library.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Times in files: {@code xsd:dateTime}, in UTC if it names no time zone. */
final class Times {

  private Times() {}

  /**
   * @return as exact as times are kept; null if none is told
   */
  static @Nullable Instant of(JsonNode annotation, String field) {
    String time = annotation.path(field).asText("").strip();
    if (time.isEmpty()) {
      return null;
    }
    try {
      TemporalAccessor parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              time, OffsetDateTime::from, LocalDateTime::from);
      Instant instant =
          parsed instanceof OffsetDateTime zoned
              ? zoned.toInstant()
              : LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC);
      return instant.truncatedTo(ChronoUnit.MILLIS);
    } catch (DateTimeException e) {
      throw new NotUnderstoodException(time + " is no time");
    }
  }
}
