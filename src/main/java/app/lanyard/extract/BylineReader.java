package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the line right below a talk's title that says who gave it, where and when: "Ada Miller
 * (Acme) · Soil Day, 9:15". Each part of the line must be one of these, else it is running text.
 */
final class BylineReader {

  private static final int LONGEST = 200;

  private static final Pattern SEPARATOR = Pattern.compile("\\s(?:·|•|\\|)\\s");
  private static final Pattern SENTENCE = Pattern.compile("[.!?]$");
  private static final Pattern BRACKETS_LAST = Pattern.compile("[)）]$");
  private static final Pattern TIME =
      Pattern.compile("[\\d:.h–-]{1,12}\\s?(?:am|pm|h|Uhr)?", Pattern.CASE_INSENSITIVE);

  private final Readers readers;

  BylineReader(Readers readers) {
    this.readers = readers;
  }

  /** Gives a draft what the line says. */
  void apply(List<Block> body, TalkDraft draft, DateParser dates) {
    if (body.isEmpty() || !(body.getFirst() instanceof Block.Paragraph paragraph)) {
      return;
    }
    List<RichText> lines = paragraph.text().lines();
    if (!lines.isEmpty() && lines.getFirst().text().length() <= LONGEST) {
      apply(lines.getFirst(), draft, dates);
    }
  }

  private void apply(RichText line, TalkDraft draft, DateParser dates) {
    if (SENTENCE.matcher(line.text()).find()) {
      return;
    }
    String[] parts = SEPARATOR.split(line.text(), -1);
    var byline = new Byline();
    for (String part : parts) {
      if (!read(part.strip(), byline, dates)) {
        return;
      }
    }
    boolean affiliated = !byline.speakers.isEmpty() && BRACKETS_LAST.matcher(line.text()).find();
    if (parts.length > 1 || affiliated) {
      draft
          .speakers(byline.speakers)
          .event(byline.event)
          .date(byline.date)
          .kind(byline.kind)
          .reaching(line.span());
    }
  }

  /** Whether a part is one of those that such a line has. */
  private boolean read(String part, Byline byline, DateParser dates) {
    if (DateLines.isDateLine(part, dates)) {
      byline.date = dates.first(part).map(DateMatch::date);
      return true;
    }
    int comma = part.indexOf(',');
    String name = comma < 0 ? part : part.substring(0, comma);
    if (readers.events().isName(name)) {
      byline.event = Optional.of(name);
      return comma < 0 || isTimeOrKind(part.substring(comma + 1).strip(), byline);
    }
    List<SpeakerCredit> people = readers.speakers().readCertain(part);
    byline.speakers.addAll(people);
    return !people.isEmpty() || isTimeOrKind(part, byline);
  }

  private boolean isTimeOrKind(String text, Byline byline) {
    if (TIME.matcher(text).matches()) {
      return true;
    }
    byline.kind = readers.kinds().inTitle(text);
    return byline.kind.isPresent();
  }

  /** What is read so far of one line. */
  private static final class Byline {
    private final List<SpeakerCredit> speakers = new ArrayList<>();
    private Optional<String> event = Optional.empty();
    private Optional<WrittenDate> date = Optional.empty();
    private Optional<TalkKind> kind = Optional.empty();
  }
}
