package app.lanyard.search;

import app.lanyard.model.search.Operator;
import app.lanyard.model.search.QueryProblem;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of queries and operators, in the window and on the command line alike. */
public final class SearchWords {

  private static final String BUNDLE = "app.lanyard.search.words";

  private final ResourceBundle bundle;
  private final Locale locale;

  public SearchWords(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
  }

  /** What is wrong, and what was done about it, in a sentence. */
  public String problem(QueryProblem problem) {
    String pattern = bundle.getString("problem." + problem.kind().wireName());
    return new MessageFormat(pattern, locale).format(problem.arguments().toArray());
  }

  /** What the operator asks for, in a few words. */
  public String explanation(Operator operator) {
    return bundle.getString("operator." + operator.wireName());
  }

  /** The operator with a value, as it may be typed. */
  public String example(Operator operator) {
    return bundle.getString("example." + operator.wireName());
  }
}
