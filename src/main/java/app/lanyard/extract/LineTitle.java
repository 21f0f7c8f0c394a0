package app.lanyard.extract;

import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.EmphasisRun;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The title that a line sets off by quotation marks, emphasis or a link.
 *
 * @param start the first position of what is set off, marks included
 * @param end the position behind it
 * @param link what the title links to
 */
record LineTitle(int start, int end, String text, Optional<LinkRun> link) {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 300;
  private static final int LONGEST_LEAD = 60;

  private static final String OPENING = "《「『“«„";
  private static final String BEFORE_QUOTES = " \u00a0-–—:|,：";
  private static final String DASHES = "-–—|";
  private static final String CLOSING = "》」』”»“";

  /** A cheap test: whether anything is set off. */
  static boolean mayBeIn(RichText line) {
    return !line.links().isEmpty() || !line.emphases().isEmpty() || hasQuote(line.text());
  }

  private static boolean hasQuote(String text) {
    return text.indexOf('"') >= 0 || Letters.hasAny(text, OPENING);
  }

  /** The one that the line begins with, but for a short lead. */
  static Optional<LineTitle> of(RichText line) {
    LineTitle quoted = fitting(quoted(line));
    LineTitle emphasised = fitting(emphasised(line));
    LineTitle marked =
        emphasised == null || leads(line, emphasised) ? quoted : earlier(quoted, emphasised);
    LineTitle linked = fitting(linked(line));
    return Optional.ofNullable(
        linked != null && isBehindColon(line.text(), quoted) ? quoted : earlier(marked, linked));
  }

  /** Whether all before a quoted title leads to it: "[GardenConf](…), May 2019: “Title”". */
  private static boolean isBehindColon(String text, @Nullable LineTitle quoted) {
    return quoted != null && quoted.start() > 1 && text.startsWith(": ", quoted.start() - 2);
  }

  boolean isLinkedBy(LinkRun run) {
    return link.isPresent() && link.get().equals(run);
  }

  /** Whether all that stands before it is a text in emphasis: "**GardenConf** — “Title”". */
  boolean isQuotedBehindEmphasis(RichText line) {
    return start > 0
        && !line.emphases().isEmpty()
        && line.emphases().getFirst().start() == 0
        && isQuote(line.text().charAt(start))
        && isBehindDash(line.text(), line.emphases().getFirst().end());
  }

  /** Whether it is in quotation marks right behind a colon at a position. */
  boolean isQuotedBehind(String text, int end) {
    return start > end
        && isQuote(text.charAt(start))
        && text.startsWith(":", end)
        && leads(text, end) == start;
  }

  private boolean isBehindDash(String text, int end) {
    return leads(text, end) == start && Letters.hasAny(text.substring(end, start), DASHES);
  }

  private static @Nullable LineTitle fitting(@Nullable LineTitle title) {
    return title != null
            && title.start() <= LONGEST_LEAD
            && title.text().length() <= LONGEST
            && isLong(title.text())
            && title.text().charAt(0) != '#'
            && !isHandle(title.text())
        ? title
        : null;
  }

  /** "Ada Miller ([@ada](…)) talked about [Beans](…)": what somebody is called is no title. */
  private static boolean isHandle(String text) {
    return text.charAt(0) == '@' && text.indexOf(' ') < 0;
  }

  /** Of two that begin together it is the first. */
  private static @Nullable LineTitle earlier(@Nullable LineTitle one, @Nullable LineTitle other) {
    return one == null || (other != null && other.start() < one.start()) ? other : one;
  }

  /** Whether an emphasised text only leads to a quoted one: "**GardenConf, Leeds** — “Title”". */
  private static boolean leads(RichText line, LineTitle emphasised) {
    int at = leads(line.text(), emphasised.end());
    boolean quoted = at < line.text().length() && isQuote(line.text().charAt(at));
    return quoted && at > emphasised.end() && emphasised.start() <= 1;
  }

  /** Where what is set off behind a lead may begin. */
  private static int leads(String text, int end) {
    int at = end;
    while (at < text.length() && BEFORE_QUOTES.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isQuote(char c) {
    return c == '"' || OPENING.indexOf(c) >= 0;
  }

  private static boolean isLong(String title) {
    return title.length() >= SHORTEST
        || title.codePoints().filter(Character::isIdeographic).count() > 1;
  }

  private static @Nullable LineTitle quoted(RichText line) {
    String text = line.text();
    if (!hasQuote(text)) {
      return null;
    }
    for (int i = 0; i < Math.min(text.length(), LONGEST_LEAD); i++) {
      char mark = text.charAt(i);
      int kind = mark < 0x80 ? -1 : OPENING.indexOf(mark);
      if (mark == '"' || kind >= 0) {
        int end = text.indexOf(mark == '"' ? '"' : CLOSING.charAt(kind), i + 1);
        return end < 0 || isInWords(text, i, end + 1)
            ? null
            : new LineTitle(i, end + 1, inQuotes(text, i + 1, end), link(line, i, end));
      }
    }
    return null;
  }

  private static @Nullable LineTitle emphasised(RichText line) {
    for (EmphasisRun run : line.emphases()) {
      if (!isTimeOrBlank(line.text().substring(run.start(), run.end()))
          && Letters.hasLetter(line.text().substring(run.start(), run.end()))
          && !isInOneWord(line.text(), run)
          && !isAside(line.text(), run)) {
        return new LineTitle(
            run.start(),
            run.end(),
            bare(line.text(), run.start(), run.end()),
            link(line, run.start(), run.end()));
      }
    }
    return null;
  }

  /** In scripts without spaces, or with endings, a few words of a sentence may be quoted. */
  private static boolean isInWords(String text, int start, int end) {
    if (end < text.length() && UnicodeScript.of(text.charAt(end)) == UnicodeScript.HANGUL) {
      return true;
    }
    return start > 0
        && end < text.length()
        && Character.isIdeographic(text.charAt(start - 1))
        && Character.isIdeographic(text.charAt(end));
  }

  /** In scripts without spaces a few words of a sentence may be emphasised. */
  private static boolean isInOneWord(String text, EmphasisRun run) {
    boolean behind = run.start() > 0 && Letters.isLetter(text.charAt(run.start() - 1));
    return behind || (run.end() < text.length() && Letters.isLetter(text.charAt(run.end())));
  }

  /** "your event (_or at your company_)": words of the sentence, and no title. */
  private static boolean isAside(String text, EmphasisRun run) {
    if (run.start() == 0 || !Character.isLowerCase(text.codePointAt(run.start()))) {
      return false;
    }
    boolean inBrackets = text.charAt(run.start() - 1) == '(' && text.startsWith(")", run.end());
    return inBrackets || isBehindWord(text, run.start());
  }

  /** "will get **two tickets**": the sentence goes on. */
  private static boolean isBehindWord(String text, int start) {
    return start > 1
        && Letters.isSpace(text.charAt(start - 1))
        && Letters.isLetter(text.charAt(start - 2));
  }

  private static boolean isTimeOrBlank(String text) {
    return text.isBlank() || (Letters.isDigit(text, 0) && TitleCredits.withoutTime(text).isBlank());
  }

  private static @Nullable LineTitle linked(RichText line) {
    for (LinkRun link : line.links()) {
      if (line.text().indexOf("://", link.start(), link.end()) < 0 && !line.label(link).isEmpty()) {
        String text = bare(line.text(), link.start(), link.end());
        return new LineTitle(link.start(), link.end(), text, Optional.of(link));
      }
    }
    return null;
  }

  private static Optional<LinkRun> link(RichText line, int start, int end) {
    for (LinkRun link : line.links()) {
      if (link.start() >= start - 1 && link.end() <= end + 1) {
        return Optional.of(link);
      }
    }
    return Optional.empty();
  }

  /** The full stop of the sentence around may stand within the marks. */
  private static String inQuotes(String text, int start, int end) {
    String title = bare(text, start, end);
    boolean stop = title.endsWith(".") && title.indexOf('.') == title.length() - 1;
    return stop ? title.substring(0, title.length() - 1) : title;
  }

  private static String bare(String text, int start, int end) {
    String title = text.substring(start, end).replace('\n', ' ').strip();
    while (title.endsWith(",") || title.endsWith(":") || title.endsWith("：")) {
      title = title.substring(0, title.length() - 1).strip();
    }
    return title;
  }
}
