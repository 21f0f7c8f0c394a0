package app.lanyard.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that are told to name an event by their form: "GopherCon" and "DevFest" by themselves,
 * "SoilDays" too, "Entwicklertage" if a year follows. With the cheap tests of whether some part of
 * a text may be such a word at all.
 */
final class EventForms {

  private static final Pattern CORE =
      Pattern.compile(
          "\\p{L}[\\p{L}\\d_]*(?:(?<=\\p{Ll}|[A-Z])Con|(?<=\\p{Ll}|[A-Z])Conf|CONF|conf|::conf|(?<=\\p{Ll})Fest)(?:['’]?\\d{2,4})?"
              + "|\\d{2,4}fest|\\p{Lu}{2,8}con(?:['’]?\\d{2,4})?");
  private static final Pattern COMPOUND =
      Pattern.compile("\\p{Lu}[\\p{Ll}-]{3,}(?:tage|konferenz|kongress|treffen)");

  /** One of these is in every text that {@link #CORE} matches. */
  private static final List<String> IN_CORE = List.of("Con", "CON", "con", "est");

  private static final int SHORTEST_CORE = 4;
  private static final int SHORTEST_JOINED = 6;

  private static final WordEndings JOINED =
      new WordEndings(List.of("Days", "Day", "Camp", "Summit"));
  private static final WordEndings COMPOUNDS =
      new WordEndings(List.of("tage", "konferenz", "kongress", "treffen"));
  private static final WordEndings CORES = new WordEndings(List.of("con", "conf", "fest"));

  private EventForms() {}

  /** "GopherCon", "DevFest", "38c3fest", "YAPC::conf", "SoilDays" */
  static boolean isName(NameTokens tokens, int at) {
    return tokens.isOf(EventForms::isJoined, at)
        || (tokens.isOf(EventForms::mayBeCore, at) && CORE.matcher(tokens.text(at)).matches());
  }

  /** A German compound such as "Entwicklertage", which is an event if its year follows. */
  static boolean isCompound(String word) {
    return COMPOUND.matcher(word).matches();
  }

  /** A cheap test: whether a part of a text may be such a word as "GopherCon" and "DevFest". */
  static boolean mayBeCore(String text, int start, int end) {
    if (end - start < SHORTEST_CORE || !mayEndCore(text.charAt(end - 1))) {
      return false;
    }
    for (String part : IN_CORE) {
      if (text.indexOf(part, start, end) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayEndCore(char last) {
    return switch (last) {
      case 'n', 'f', 'F', 't' -> true;
      default -> Character.isDigit(last);
    };
  }

  /** A cheap test: whether a text ends at a position as compounds and joined words do. */
  static boolean mayEndAt(String text, int end) {
    return COMPOUNDS.end(text, 0, end) || JOINED.end(text, 0, end);
  }

  /**
   * A cheap test: whether a run of letters ends as a word of any of the forms does, figures behind
   * it left aside.
   */
  static boolean mayEndLetters(String text, int start, int end) {
    return CORES.endInAnyCase(text, start, end)
        || COMPOUNDS.endInAnyCase(text, start, end)
        || JOINED.end(text, start, end);
  }

  /** "SoilDays", "BeanCamp": a word for events joined to what it is about. */
  private static boolean isJoined(String text, int start, int end) {
    if (end - start < SHORTEST_JOINED || !Character.isUpperCase(text.codePointAt(start))) {
      return false;
    }
    int joint = JOINED.startOf(text, start, end);
    return joint > start + 1 && Character.isLowerCase(text.charAt(joint - 1));
  }
}
