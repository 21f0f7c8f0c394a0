package app.lanyard.search;

import app.lanyard.model.search.ParsedQuery;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.QueryProblem.Kind;
import app.lanyard.model.search.SearchKind;
import java.util.List;
import java.util.Set;

/**
 * Reads what is typed into the search field. Whatever it is, there is a query, and a list of what
 * in it can't be meant.
 *
 * <p>A query is words, {@code "phrases"} and {@code operator:values}, each of which may be excluded
 * by a minus before it. All of them must hold; values after one operator, with commas between them,
 * are choices. Operators whose trait a thing has but once (a year, a kind) are choices too if they
 * are repeated.
 */
public final class QueryParser {

  /** More than a person types, and as much as the index takes in one statement. */
  static final int LONGEST = 1000;

  static final int MOST_TERMS = 40;

  private QueryParser() {}

  public static ParsedQuery parse(String text) {
    var problems = new Problems(text);
    if (text.length() > LONGEST) {
      problems.leftOut(Kind.TOO_LONG, LONGEST, text.length());
    }
    var reading = new QueryReading(problems);
    reading.read(tokens(text, problems));
    Set<SearchKind> kinds = reading.kinds(text.length());
    var checks = new QueryChecks(problems, kinds, text.length());
    Query query = new Query(checks.checked(reading.terms()), kinds);
    return new ParsedQuery(text, query, problems.inOrder());
  }

  private static List<Token> tokens(String text, Problems problems) {
    List<Token> tokens = Scanner.tokens(text.substring(0, Math.min(text.length(), LONGEST)));
    if (tokens.size() <= MOST_TERMS) {
      return tokens;
    }
    problems.leftOut(Kind.TOO_LONG, tokens.get(MOST_TERMS).start(), text.length());
    return tokens.subList(0, MOST_TERMS);
  }
}
