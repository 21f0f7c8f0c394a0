package app.lanyard.extract;

import java.util.regex.Pattern;

/**
 * At which marks lines are cut besides those that always part a title from what is told of it.
 * Titles have such marks as well: a list uses them for one or the other.
 */
enum LineCuts {
  /** At none, and a link that is all of its line stays whole. */
  WHOLE(""),
  NONE(""),
  COLON("|\\s?:\\s+|："),
  AT("|\\s(?=(?:at|by)\\s(?:the\\s)?[\\p{Lu}\\d!])"),
  COMMA(
      "|,\\s+(?!(?:19|20)\\d{2}(?!\\d)"
          + "|(?:or|and|but|und|oder|et|ou|y|o|e|the|a|an|to|with|for|in|of|on|what|how|why|not)\\s)|，"),
  PERIOD("|\\.\\s+(?=\\p{Lu})"),
  AT_COMMA(AT.more + COMMA.more),
  COLON_COMMA(COLON.more + COMMA.more),
  PERIOD_COMMA(PERIOD.more + COMMA.more);

  private static final String ALWAYS =
      "\\s+(?:-{1,3}|–|—|\\||·|•|~|→|::|//|/)\\s+|\\s?;\\s+|；|[ \\t\\u00a0]{3,}|,\\s?$|\\s(?=@\\s?\\S)";

  private final String more;
  private final Pattern separator;

  LineCuts(String more) {
    this.more = more;
    this.separator = Pattern.compile(LineCuts.ALWAYS + more);
  }

  /** What stands between two parts of a line. */
  Pattern separator() {
    return separator;
  }

  /** Whether more is cut than the marks that always part a title. */
  boolean cutsMore() {
    return !more.isEmpty();
  }

  /** A cheap test: whether a line holds what is cut at. */
  boolean mayCut(String text) {
    return switch (this) {
      case WHOLE, NONE -> true;
      case COLON -> text.contains(": ") || text.indexOf('：') >= 0;
      case AT -> text.contains(" at ") || text.contains(" by ");
      case COMMA -> text.contains(", ") || text.indexOf('，') >= 0;
      case PERIOD -> text.contains(". ");
      case AT_COMMA -> AT.mayCut(text) && COMMA.mayCut(text);
      case COLON_COMMA -> COLON.mayCut(text) && COMMA.mayCut(text);
      case PERIOD_COMMA -> PERIOD.mayCut(text) && COMMA.mayCut(text);
    };
  }
}
