package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.Section;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days that labelled lines right below headings tell of all talks up to the next heading of
 * their level, in logs of meetings: "## Meeting 12", "- Date: 3 May 2021", "### Talks".
 */
final class SectionDays {

  private static final int FEWEST_MEETINGS = 2;
  private static final int LINES_NEAR_HEADING = 6;

  private final TreeMap<Integer, Optional<WrittenDate>> byLine = new TreeMap<>();

  SectionDays(List<Section> sections, FieldReader fields, DateParser dates) {
    int level = Integer.MAX_VALUE;
    int meetings = 0;
    for (Section section : sections) {
      Optional<Block.Heading> heading = section.heading().filter(h -> h.level() > 1);
      if (heading.isEmpty()) {
        continue;
      }
      Optional<WrittenDate> day = day(section, fields, dates);
      if (day.isPresent() || heading.get().level() <= level) {
        byLine.put(heading.get().span().startLine(), day);
        level = day.isPresent() ? heading.get().level() : Integer.MAX_VALUE;
        meetings += day.isPresent() ? 1 : 0;
      }
    }
    if (meetings < FEWEST_MEETINGS) {
      byLine.clear();
    }
  }

  Optional<WrittenDate> day(int line) {
    var meeting = byLine.floorEntry(line);
    return meeting == null ? Optional.empty() : meeting.getValue();
  }

  private static Optional<WrittenDate> day(Section section, FieldReader fields, DateParser dates) {
    return section.body().stream()
        .limit(LINES_NEAR_HEADING)
        .flatMap(block -> BlockLines.of(block).stream())
        .limit(LINES_NEAR_HEADING)
        .filter(line -> Letters.hasDigit(line.text()))
        .flatMap(line -> fields.read(line).stream())
        .filter(field -> field.kind() == FieldKind.DATE || field.kind() == FieldKind.TIME)
        .flatMap(field -> dates.first(field.value().text()).stream())
        .map(DateMatch::date)
        .filter(date -> date.day() > 0)
        .findFirst();
  }
}
