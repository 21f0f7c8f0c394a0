package app.lanyard.extract;

import app.lanyard.extract.LinePart.Role;
import app.lanyard.extract.LinePart.Setting;
import app.lanyard.extract.date.ClockReader;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.EmphasisRun;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a line apart at its separators, its brackets and whatever is set off in it: links, emphasis
 * and quotation marks. What a mark or a pair of brackets encloses stays whole.
 */
final class LineParts {

  private static final int LONGEST_IN_BRACKETS = 160;
  private static final int SHORTEST_PHRASE = 3;
  private static final String OPENING = "\"“„«「『《";
  private static final String CLOSING = "\"”“»」』》";
  private static final String OPEN = "(（[";
  private static final String CLOSED = ")）]";

  private static final Pattern JOINT_BEFORE =
      Pattern.compile("(?:^|\\s)(?:at|by|von|par|por|bei|beim|with|in|for|on)(?:\\sthe)?$");

  /** "Presented at", "Invited talk at the": nothing but what leads to an event. */
  static final Pattern GIVEN_AT =
      Pattern.compile(
          "[\\p{Punct}\\s]*(?:(?:\\p{L}+\\s)?(?:talk|presented|presentation|given|held|keynote|poster|workshop|seminar|tutorial|lecture)(?:\\sgiven)?\\s)?(?:at|during)(?:\\sthe)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern JOINT_BEHIND =
      Pattern.compile("(?:at|by|von|par|por|bei|beim|with|in|for|on)\\s");

  /** What may stand between a mark and what it is set off from. */
  private static final Pattern JOINT =
      Pattern.compile(
          "[\\s\\p{Punct}–—·•、，]*(?:(?:at|by|von|par|por|bei|beim|with|in|for|@)\\s+(?:the\\s)?)?");

  private final LinePartReader reader;
  private final DateParser dates;
  private final RichText line;
  private final Pattern separator;
  private final boolean closed;
  private final String text;
  private final List<LinePart> parts = new ArrayList<>();
  private int start;
  private boolean givenAt;

  private LineParts(RichText line, LinePartReader reader, DateParser dates, LineCuts cuts) {
    this.separator = cuts.separator();
    this.closed = cuts == LineCuts.WHOLE;
    this.reader = reader;
    this.dates = dates;
    this.line = line;
    this.text = line.text();
  }

  /** The parts of a line behind the time that it may begin with. */
  static List<LinePart> of(RichText line, LinePartReader reader, DateParser dates, LineCuts cuts) {
    var parts = new LineParts(line, reader, dates, cuts);
    parts.start = endOfTime(line.text(), dates);
    parts.read();
    return List.copyOf(parts.parts);
  }

  /** "2019-05" begins a date, and no time. */
  private static int endOfTime(String text, DateParser dates) {
    boolean dated = dates.first(text).filter(match -> match.start() == 0).isPresent();
    return dated ? 0 : ClockReader.leading(text).map(ClockReader.ClockMatch::end).orElse(0);
  }

  private void read() {
    Matcher matcher = separator.matcher(text);
    int at = start;
    while (at < text.length()) {
      at = next(at, matcher);
    }
    add(text.length());
  }

  /** Goes on behind what stands at a place. */
  private int next(int at, Matcher matcher) {
    int marked = endOfMark(at);
    if (marked > at && (closed || !isAll(at, marked))) {
      return mark(at, marked);
    }
    char c = text.charAt(at);
    if (OPEN.indexOf(c) >= 0) {
      return brackets(at);
    }
    if (matcher.region(at, text.length()).lookingAt()) {
      add(at);
      start = matcher.end();
      return start;
    }
    return at + 1;
  }

  /** A mark that stands apart is a part; within words it belongs to them. */
  private int mark(int at, int end) {
    if (!isApart(at, end)) {
      return end;
    }
    int from = startOfLead(at);
    if (!JOINT.matcher(text.substring(start, at)).matches()) {
      add(from);
      start = from;
    }
    String lead = text.substring(start, at);
    String told = QuotedTitle.unquoted(text.substring(at, end).strip());
    keep(reader.read(lead.strip() + " " + told, Setting.MARKED, dates));
    start = end;
    return end;
  }

  /** Where the "by" or "at" before a mark begins, or the mark itself. */
  private int startOfLead(int at) {
    Matcher lead = JOINT_BEFORE.matcher(text.substring(start, at).stripTrailing());
    return lead.find() ? start + lead.start() : at;
  }

  /** Whether nothing but labels stands behind a mark that the line begins with. */
  private boolean isAll(int at, int end) {
    if (OPENING.indexOf(text.charAt(at)) >= 0 || Letters.hasLetter(text.substring(start, at))) {
      return false;
    }
    var behind = new StringBuilder(text.substring(end));
    for (LinkRun link : line.links()) {
      if (link.start() >= end) {
        behind.replace(link.start() - end, link.end() - end, " ".repeat(link.end() - link.start()));
      }
    }
    return !Letters.hasLetter(behind.toString());
  }

  /** Whether neither of the words around a mark goes on with what stands in it. */
  private boolean isApart(int at, int end) {
    if (reader.isLabel(text.substring(at, end))) {
      return true;
    }
    boolean quoted = OPENING.indexOf(text.charAt(at)) >= 0;
    boolean phrase = !quoted || AlikeScore.words(text.substring(at, end)) >= SHORTEST_PHRASE;
    String before = text.substring(start, at).strip();
    String behind = text.substring(end).strip();
    boolean begins =
        before.isEmpty()
            || !Character.isLetterOrDigit(before.charAt(before.length() - 1))
            || JOINT_BEFORE.matcher(before).find();
    boolean ends =
        behind.isEmpty()
            || !Character.isLetterOrDigit(behind.charAt(0))
            || JOINT_BEHIND.matcher(behind).lookingAt()
            || (phrase && Character.isUpperCase(behind.charAt(0)));
    return begins && ends;
  }

  private int brackets(int at) {
    int end = endOfBrackets(at);
    if (end < 0) {
      return at + 1;
    }
    boolean last = JOINT.matcher(text.substring(end)).matches() || isBeforeSeparator(end);
    if (!last) {
      return end;
    }
    add(at);
    inBrackets(text.substring(at + 1, end - 1));
    start = end;
    return end;
  }

  private void inBrackets(String inside) {
    if (!inside.isBlank()) {
      keep(reader.read(inside, Setting.BRACKETS, dates));
    }
  }

  private boolean isBeforeSeparator(int end) {
    return separator.matcher(text).region(end, text.length()).lookingAt()
        || text.startsWith(",", end)
        || text.startsWith(": ", end)
        || text.startsWith(" (", end)
        || text.startsWith(" [", end)
        || isMarkNear(end);
  }

  private boolean isMarkNear(int end) {
    return end + 1 < text.length() && endOfMark(end + 1) > 0;
  }

  private int endOfBrackets(int at) {
    int depth = 0;
    int latest = Math.min(text.length(), at + LONGEST_IN_BRACKETS);
    for (int i = at; i < latest; i++) {
      if (OPEN.indexOf(text.charAt(i)) >= 0) {
        depth++;
      } else if (CLOSED.indexOf(text.charAt(i)) >= 0 && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The end of the longest mark that begins at a place, or a negative number. */
  private int endOfMark(int at) {
    int end = -1;
    for (LinkRun link : line.links()) {
      end = link.start() == at ? Math.max(end, link.end()) : end;
    }
    for (EmphasisRun run : line.emphases()) {
      end = run.start() == at ? Math.max(end, run.end()) : end;
    }
    return Math.max(end, endOfQuote(at).orElse(-1));
  }

  private Optional<Integer> endOfQuote(int at) {
    int mark = OPENING.indexOf(text.charAt(at));
    boolean begins = mark >= 0 && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    int end = begins ? text.indexOf(CLOSING.charAt(mark), at + 1) : -1;
    return end < 0 ? Optional.empty() : Optional.of(end + 1);
  }

  private void add(int end) {
    String part = text.substring(start, end).strip();
    if (GIVEN_AT.matcher(part).matches()) {
      givenAt = true;
    } else if (!LineText.ends(part).isEmpty()) {
      EndDates.of(part, dates).stream()
          .flatMap(told -> CommaParts.of(told, reader, dates).stream())
          .forEach(this::keep);
    }
  }

  /** Behind "Presented at" an event is told, whatever its name. */
  private void keep(LinePart part) {
    parts.add(givenAt && part.isOpen() ? part.as(Role.EVENT) : part);
    givenAt = false;
  }
}
