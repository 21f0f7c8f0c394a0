package app.lanyard.extract;

import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import java.util.List;

/** What stands around the title of a line and in the list below it. */
final class AroundTitle {

  private static final char FIRST_WIDE_FIGURE = '０';
  private static final char LAST_WIDE_FIGURE = '９';

  private final RichText line;
  private final LineTitle title;
  private final List<RichText> below;
  private final boolean letter;
  private final boolean figure;

  AroundTitle(RichText line, LineTitle title, List<RichText> below) {
    this.line = line;
    this.title = title;
    this.below = below;
    this.letter = has(AroundTitle::hasLetter);
    this.figure = has(AroundTitle::hasFigure);
  }

  /** A sign that a part of a text may have. */
  @FunctionalInterface
  interface Sign {
    boolean isIn(String text, int from, int to);
  }

  /** Whether there may be a letter, or the mark that a handle begins with. */
  boolean hasLetter() {
    return letter;
  }

  /** Whether there is a figure, as in every date. */
  boolean hasFigure() {
    return figure;
  }

  /** Whether a time of day stands before the title. */
  boolean isTimed() {
    if (title.start() == 0 || !Letters.isDigit(line.text(), 0)) {
      return false;
    }
    String lead = line.text().substring(0, title.start());
    return TitleCredits.withoutTime(lead).length() < lead.length();
  }

  /** Whether some part has a sign. The labels of links are parts of their own. */
  boolean has(Sign sign) {
    if (isIn(line, 0, title.start(), sign) || isIn(line, title.end(), line.text().length(), sign)) {
      return true;
    }
    for (RichText text : below) {
      if (isIn(text, 0, text.text().length(), sign)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(RichText text, int from, int to, Sign sign) {
    int start = from;
    for (LinkRun link : text.links()) {
      if (link.start() >= start && link.end() <= to) {
        if (sign.isIn(text.text(), start, link.start())
            || sign.isIn(text.text(), link.start(), link.end())) {
          return true;
        }
        start = link.end();
      }
    }
    return sign.isIn(text.text(), start, to);
  }

  private static boolean hasLetter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c == '@' || Letters.isLetter(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasFigure(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Letters.isDigit(c) || (c >= FIRST_WIDE_FIGURE && c <= LAST_WIDE_FIGURE)) {
        return true;
      }
    }
    return false;
  }
}
