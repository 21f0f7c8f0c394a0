package app.lanyard.extract;

import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import java.util.List;

/** What stands around the title of a line and in the list below it, by its {@link LineSigns}. */
final class AroundTitle {

  private final RichText line;
  private final LineTitle title;
  private final LineSigns reader;
  private final int signs;

  AroundTitle(RichText line, LineTitle title, List<RichText> below, LineSigns reader) {
    this.line = line;
    this.title = title;
    this.reader = reader;
    int found = signs(line, 0, title.start()) | signs(line, title.end(), line.text().length());
    for (RichText text : below) {
      found |= signs(text, 0, text.text().length());
    }
    this.signs = found;
  }

  boolean has(int sign) {
    return (signs & sign) != 0;
  }

  /** Whether a time of day stands before the title. */
  boolean isTimed() {
    if (title.start() == 0 || !Letters.isDigit(line.text(), 0)) {
      return false;
    }
    String lead = line.text().substring(0, title.start());
    return TitleCredits.withoutTime(lead).length() < lead.length();
  }

  /** The signs in a part of a text. The labels of links are read apart from what is beside them. */
  private int signs(RichText text, int from, int to) {
    int found = 0;
    int start = from;
    for (LinkRun link : text.links()) {
      if (link.start() >= start && link.end() <= to) {
        found |= reader.in(text.text(), start, link.start());
        found |= reader.in(text.text(), link.start(), link.end());
        start = link.end();
      }
    }
    return found | reader.in(text.text(), start, to);
  }
}
