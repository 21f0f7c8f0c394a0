package app.lanyard.extract;

import app.lanyard.extract.text.EmphasisRun;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import java.util.Optional;

/**
 * Where lines that are written alike have their titles: in the link, the emphasis or the quotation
 * marks that they begin with, or before a mark such as " by " or " - ".
 *
 * @param setting what sets the title off
 * @param lead the last mark before it if words lead to it, else a space
 * @param mark what ends a title that nothing sets off, else empty
 */
record TitleSlot(Setting setting, char lead, String mark) {

  private static final int LONGEST_LEAD = 80;
  private static final String OPENING = "\"“«„「『《";
  private static final String CLOSING = "\"”»“」』》";
  private static final String[] MARKS = {
    " by ", " von ", " par ", " por ", " da ", " - ", " – ", " — ", " | ", " (", "（", ": ", ", "
  };

  /** What sets a title off. */
  enum Setting {
    LINK,
    EMPHASIS,
    QUOTES,
    NOTHING
  }

  /** A title where its slot says. */
  record Filled(String title, int start, int end) {

    /** A link may hold the event before the title. */
    private boolean holds(String known, Setting setting) {
      return setting == Setting.LINK ? title.endsWith(known) : title.equals(known);
    }
  }

  /** The slot that a known title fills in its line. */
  static Optional<TitleSlot> of(RichText line, String title) {
    String text = line.text();
    int start = text.indexOf(title);
    if (start < 0 || start > LONGEST_LEAD) {
      return Optional.empty();
    }
    int end = start + title.length();
    for (Setting setting : Setting.values()) {
      String mark = setting == Setting.NOTHING ? markAt(text, end) : "";
      Optional<TitleSlot> slot =
          Optional.of(new TitleSlot(setting, leadBefore(text, start(line, start, setting)), mark))
              .filter(found -> setting != Setting.NOTHING || !mark.isEmpty())
              .filter(found -> found.fill(line).filter(f -> f.holds(title, setting)).isPresent());
      if (slot.isPresent()) {
        return slot;
      }
    }
    return Optional.empty();
  }

  /** Where what sets a title off begins. */
  private static int start(RichText line, int start, Setting setting) {
    if (setting == Setting.QUOTES) {
      boolean quoted = start > 0 && OPENING.indexOf(line.text().charAt(start - 1)) >= 0;
      return quoted ? start - 1 : start;
    }
    return setting == Setting.LINK && !line.links().isEmpty()
        ? Math.min(start, line.links().getFirst().start())
        : start;
  }

  /** What stands in the slot of another line, if that line is written alike. */
  Optional<Filled> fill(RichText line) {
    return switch (setting) {
      case LINK -> inLink(line);
      case EMPHASIS -> inEmphasis(line);
      case QUOTES -> inQuotes(line.text());
      case NOTHING -> before(line);
    };
  }

  private Optional<Filled> inLink(RichText line) {
    for (LinkRun link : line.links()) {
      if (!line.label(link).isEmpty()) {
        return filled(line.text(), link.start(), link.end(), link.start());
      }
    }
    return Optional.empty();
  }

  private Optional<Filled> inEmphasis(RichText line) {
    if (line.emphases().isEmpty()) {
      return Optional.empty();
    }
    EmphasisRun run = line.emphases().getFirst();
    return filled(line.text(), run.start(), run.end(), run.start());
  }

  private Optional<Filled> inQuotes(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST_LEAD); i++) {
      int kind = OPENING.indexOf(text.charAt(i));
      int end = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind), i + 1);
      if (end > 0) {
        return filled(text, i + 1, end, i);
      }
    }
    return Optional.empty();
  }

  private Optional<Filled> before(RichText line) {
    String text = line.text();
    int start = firstLetter(text);
    int end = text.indexOf(mark, start);
    boolean plain =
        end > 0
            && line.links().stream().noneMatch(link -> link.start() < end)
            && line.emphases().stream().noneMatch(run -> run.start() < end);
    return plain && lead == ' ' ? filled(text, start, end, start) : Optional.empty();
  }

  private Optional<Filled> filled(String text, int start, int end, int from) {
    String title = text.substring(start, end).replace('\n', ' ').strip();
    return title.isEmpty() || leadBefore(text, from) != lead
        ? Optional.empty()
        : Optional.of(new Filled(title, start, end));
  }

  /** The last mark before a position with words before it; a space if only figures are there. */
  private static char leadBefore(String text, int at) {
    int last = at - 1;
    while (last >= 0 && Letters.isSpace(text.charAt(last))) {
      last--;
    }
    return last < 0 || firstLetter(text) >= at ? ' ' : text.charAt(last);
  }

  /** Behind dates in figures and decoration. */
  private static int firstLetter(String text) {
    int at = 0;
    while (at < text.length() && !Letters.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String markAt(String text, int end) {
    for (String mark : MARKS) {
      if (text.startsWith(mark, end)) {
        return mark;
      }
    }
    return "";
  }
}
