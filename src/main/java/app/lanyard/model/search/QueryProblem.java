package app.lanyard.model.search;

import java.util.List;
import java.util.Locale;

/**
 * Something in a query that can't be meant as it stands, and what was made of it.
 *
 * @param start where it begins in the query, in UTF-16 units
 * @param end where it ends, exclusive
 * @param arguments for the message: what is quoted from the query, and names of what is known
 * @param understood what was searched for in its place, as it would be typed; empty if it was left
 *     out
 * @param unfinished whether it may be only that the person has not typed on yet: it lies at the
 *     end, and is worth a word once they pause
 */
public record QueryProblem(
    Kind kind, int start, int end, List<String> arguments, String understood, boolean unfinished) {

  /** What can be wrong. */
  public enum Kind {
    UNKNOWN_OPERATOR,
    UNKNOWN_OPERATOR_NEAR,
    MISSING_VALUE,
    UNCLOSED_QUOTE,
    EMPTY_QUOTES,
    UNREADABLE_DATE,
    IMPOSSIBLE_DATE,
    UNREADABLE_YEAR,
    YEARS_SWAPPED,
    DATES_SWAPPED,
    UNKNOWN_VALUE,
    UNKNOWN_VALUE_NEAR,
    UNKNOWN_LANGUAGE,
    ONLY_EXCLUDED,
    LONE_MINUS,
    DOUBLE_MINUS,
    NO_LETTERS,
    NO_AND,
    NO_OR,
    NO_NOT,
    NO_BRACKETS,
    NO_ENDINGS,
    CONTRADICTION,
    NOT_FOR_KIND,
    ALL_KINDS_EXCLUDED,
    TOO_LONG;

    /** Its name in keys of messages. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public QueryProblem {
    arguments = List.copyOf(arguments);
  }
}
