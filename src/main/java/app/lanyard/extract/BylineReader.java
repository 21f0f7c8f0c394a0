package app.lanyard.extract;

import app.lanyard.extract.date.ClockReader;
import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.EmphasisRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkTime;
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
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:a\\s)?(?:talk|session|keynote|workshop|vortrag|ponencia|charla|palestra)\\s)?"
              + "(?:by|with|von|mit|par|avec|por|con|com|di)\\s",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACKETS_LAST = Pattern.compile("[)）]$");

  /** "Spring Guide: https://…", "Spring Guide:" */
  private static final Pattern LABELLED = Pattern.compile(":\\s.*://|[:：]\\s*$");

  private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s");
  private static final Pattern TIME =
      Pattern.compile("[\\d:.h–-]{1,12}\\s?(?:am|pm|h|Uhr)?", Pattern.CASE_INSENSITIVE);

  private final Readers readers;

  BylineReader(Readers readers) {
    this.readers = readers;
  }

  /** Gives a draft what the line says. */
  void apply(List<Block> body, TalkDraft draft, DateParser dates) {
    first(body).ifPresent(line -> apply(line, draft, dates));
  }

  /** The people of a line right below a title that names nothing else. */
  List<SpeakerCredit> people(List<Block> body) {
    return first(body)
        .map(BylineReader::bare)
        .filter(line -> !LABELLED.matcher(line).find())
        .map(readers.speakers()::readCertain)
        .orElse(List.of());
  }

  /** "*Ada Miller* [🎥](…)": what is set off, where nothing else stands in the line but links. */
  private static String bare(RichText line) {
    if (line.emphases().isEmpty() || line.links().isEmpty()) {
      return line.text();
    }
    EmphasisRun run = line.emphases().getFirst();
    RichText rest = line.slice(run.end(), line.text().length());
    boolean alone = run.start() == 0 && rest.wholeLink().isPresent();
    return alone ? line.text().substring(0, run.end()) : line.text();
  }

  /** Whether people of that line have organisations and brackets end it: "Ada Miller (Acme)". */
  boolean endsWithAffiliation(List<Block> body, List<SpeakerCredit> people) {
    return people.stream().anyMatch(person -> person.organisation() != null)
        && first(body).filter(line -> BRACKETS_LAST.matcher(line.text()).find()).isPresent();
  }

  /** Whether the line right below a title says by whom it was: "by Ada Miller". */
  boolean saysByWhom(List<Block> body) {
    return first(body).filter(line -> LEAD.matcher(line.text()).lookingAt()).isPresent()
        && !people(body).isEmpty();
  }

  private static Optional<RichText> first(List<Block> body) {
    return body.stream()
        .limit(1)
        .filter(Block.Paragraph.class::isInstance)
        .flatMap(block -> ((Block.Paragraph) block).text().lines().stream())
        .limit(1)
        .filter(line -> line.text().length() <= LONGEST)
        .findFirst();
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
    boolean led = LEAD.matcher(line.text()).lookingAt() && !byline.speakers.isEmpty();
    boolean affiliated =
        (!byline.speakers.isEmpty() && BRACKETS_LAST.matcher(line.text()).find())
            || (DASH.matcher(line.text()).find() && byline.isAffiliated());
    if (parts.length > 1 || affiliated || led) {
      draft
          .speakers(byline.speakers)
          .event(byline.event)
          .date(byline.date)
          .time(() -> byline.time)
          .kind(byline.kind)
          .reaching(line.span());
    }
  }

  /** Whether a part is one of those that such a line has. */
  private boolean read(String part, Byline byline, DateParser dates) {
    if (DateLines.isDateLine(part, dates)) {
      byline.date = dates.first(part).map(DateMatch::date);
      byline.time = byline.time.or(() -> ClockReader.first(part));
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
      byline.time = byline.time.or(() -> ClockReader.first(text));
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
    private Optional<TalkTime> time = Optional.empty();
    private Optional<TalkKind> kind = Optional.empty();

    private boolean isAffiliated() {
      return speakers.stream().anyMatch(speaker -> speaker.organisation() != null);
    }
  }
}
