package app.lanyard.markdown.comment;

import app.lanyard.model.EntityAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A link to something in the library, as it stands in a comment. */
public final class WrittenLink {

  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

  /**
   * All that CommonMark could take for markup within the text of a link, or for the end of a link
   * that was begun before it.
   */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]()<>&~!]");

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\\\\\[\\]]*+(?:\\\\.[^\\\\\\[\\]]*+)*+)]\\(lanyard:[^)\\s]*\\)");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_\\[\\]()<>&~!])");

  private WrittenLink() {}

  /**
   * The link in Markdown.
   *
   * @param name what the link says; its key if it has no letter
   */
  public static String of(String name, EntityAddress address) {
    String line = BREAKS.matcher(name).replaceAll(" ").strip();
    String said = line.isEmpty() ? address.key() : line;
    return "[" + MARKUP.matcher(said).replaceAll("\\\\$0") + "](" + address.href() + ")";
  }

  /** A comment in which such links are but their names, where only a few words are told of it. */
  public static String named(String comment) {
    return LINK.matcher(comment)
        .replaceAll(link -> Matcher.quoteReplacement(unescaped(link.group(1))));
  }

  private static String unescaped(String name) {
    return ESCAPED.matcher(name).replaceAll("$1");
  }

  /** What has to stand between a text and a link, so that they don't make another thing. */
  public static String gapAfter(String before) {
    return before.endsWith("!") || before.endsWith("\\") ? " " : "";
  }
}
