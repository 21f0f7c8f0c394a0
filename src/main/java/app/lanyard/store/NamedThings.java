package app.lanyard.store;

import app.lanyard.model.search.Operator;
import java.util.List;

/** Which speakers, projects or events are meant by names: a query for their numbers. */
final class NamedThings {

  private NamedThings() {}

  /** A query with one question mark, for {@link SearchText#queryOfNames}. */
  static String numbers(Operator operator) {
    String table =
        switch (operator) {
          case SPEAKER -> "speaker_text";
          case PROJECT -> "project_text";
          case EVENT -> "event_text";
          default -> throw new IllegalArgumentException("Not the name of a thing: " + operator);
        };
    return "(SELECT rowid FROM " + table + " WHERE " + table + " MATCH ?)";
  }

  /** A condition whose one question mark stands for the names. */
  static Condition condition(String sql, List<String> names) {
    return Condition.of(sql, SearchText.queryOfNames(names));
  }
}
