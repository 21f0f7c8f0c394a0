package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In which order a list of events, speakers or projects is read.
 *
 * @param from the table by its name, with the column that it goes by
 * @param columns what the rows go by, the first before the others
 */
record DirectoryOrder(String from, List<String> columns) {

  private static final String EVENTS_WITH_TALKS =
      """
      (SELECT k.*, p.place
       FROM event k LEFT JOIN (
         SELECT event AS of, count(*) AS place
         FROM talk WHERE event IS NOT NULL GROUP BY event) p ON p.of = k.id) event""";

  static DirectoryOrder of(EntityKind kind, EntityOrder order) {
    return switch (order) {
      case NAME -> plain(kind);
      case TALKS -> byTalks(kind);
      case LATEST -> byDates(kind);
    };
  }

  /**
   * What comes behind ORDER BY.
   *
   * @param table the name of the table with its dot, or nothing
   */
  String by(String table) {
    return columns.stream().map(column -> table + column).collect(Collectors.joining(", "));
  }

  private static DirectoryOrder byTalks(EntityKind kind) {
    return switch (kind) {
      case EVENT -> new DirectoryOrder(EVENTS_WITH_TALKS, withName("place DESC"));
      case PROJECT -> plain(kind, "notes DESC");
      case SPEAKER, TALK -> plain(kind, "talks DESC");
    };
  }

  private static DirectoryOrder byDates(EntityKind kind) {
    return switch (kind) {
      case EVENT -> plain(kind, "date_end DESC", "date_start DESC");
      case PROJECT, SPEAKER, TALK -> plain(kind, "latest DESC");
    };
  }

  private static DirectoryOrder plain(EntityKind kind, String... columns) {
    return new DirectoryOrder(kind.wireName(), withName(columns));
  }

  private static List<String> withName(String... columns) {
    return Stream.concat(Stream.of(columns), Stream.of("sort", "id")).toList();
  }
}
