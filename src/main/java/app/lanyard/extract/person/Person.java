package app.lanyard.extract.person;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name with what stands beside it.
 *
 * @param beside roles and organisations, in brackets or after "from" and the like
 */
record Person(String name, List<String> beside) {

  private static final Pattern BRACKETS =
      Pattern.compile("^([^(（]{1,80})[(（]([^)）]{1,120})[)）]\\s*(.{0,80})$");
  private static final Pattern FROM =
      Pattern.compile(
          "^(.{3,50}?)\\s(?:(?:from|of|at|von|bei|de la|–|—|-|\\|)\\s|@\\s?)(?:the\\s)?(.{2,80})$");

  /** What the words and marks of {@link #FROM} begin with, each behind a space. */
  private static final String FROM_BEGINNINGS = "foavbd–—-|@";

  private static final String SENTENCE_ENDS = ".!?:。！？：";

  private static final Separator COMMA = new Separator(Pattern.compile("[,，]"), ",，", "");

  /** What somebody is called on a network, and all that is known of them. */
  private static final Pattern HANDLE = Pattern.compile("@[\\w.-]{2,30}");

  private static final Pattern HANDLE_LEADING =
      Pattern.compile("^(@[\\w.-]{2,30})(?:\\s?[(（]([^)）]{1,120})[)）])?$");

  /** A handle behind the name says nothing more. */
  private static final Pattern HANDLE_BEHIND =
      Pattern.compile("(?<=\\p{L})\\s?[(（\\[]?@[\\p{Ll}\\d_-]{2,30}[)）\\]]?(?=$|\\s?[(（–—|-])");

  /** Whether nothing but a handle names them. */
  boolean isHandle() {
    return name.startsWith("@") && HANDLE.matcher(name).matches();
  }

  /** Reads "Name (Role, Org)", "Name from Org", "Name - Org" or a name alone. */
  static Person of(String written) {
    boolean handled = written.indexOf('@') >= 0;
    Matcher handle = handled ? HANDLE_LEADING.matcher(written) : null;
    if (handle != null && handle.matches()) {
      return new Person(handle.group(1), parts(handle.group(2)));
    }
    String text = (handled ? HANDLE_BEHIND.matcher(written).replaceFirst("") : written).strip();
    Matcher brackets = mayHoldBrackets(text) ? BRACKETS.matcher(text) : null;
    if (brackets != null && brackets.matches()) {
      var beside = new ArrayList<>(TopLevel.split(brackets.group(2), COMMA));
      if (!endsSentence(brackets.group(3))) {
        TopLevel.split(brackets.group(3), COMMA).forEach(beside::add);
      }
      return new Person(PersonName.clean(brackets.group(1)), beside);
    }
    Matcher from = mayHoldFrom(text) ? FROM.matcher(text) : null;
    if (from != null && from.matches() && PersonName.isPossible(from.group(1))) {
      return new Person(PersonName.clean(from.group(1)), TopLevel.split(from.group(2), COMMA));
    }
    return new Person(PersonName.clean(text), List.of());
  }

  /** "Ada Miller (Acme). A fine talk": what follows tells nothing of her. */
  private static boolean endsSentence(String behind) {
    return !behind.isEmpty() && SENTENCE_ENDS.indexOf(behind.charAt(0)) >= 0;
  }

  private static boolean mayHoldBrackets(String text) {
    return text.indexOf('(') > 0 || text.indexOf('（') > 0;
  }

  private static boolean mayHoldFrom(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Letters.isSpace(text.charAt(i)) && FROM_BEGINNINGS.indexOf(text.charAt(i + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  Person with(List<String> more) {
    var all = new ArrayList<>(beside);
    all.addAll(more);
    return new Person(name, all);
  }

  private static List<String> parts(@Nullable String inBrackets) {
    return inBrackets == null ? List.of() : TopLevel.split(inBrackets, COMMA);
  }
}
