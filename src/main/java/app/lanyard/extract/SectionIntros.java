package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Section;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The events that short lines below headings say the sections are of: "Talks of ours at GardenConf"
 * as the first line of a section. Holds for the lines up to the next heading of its level.
 */
final class SectionIntros {

  private static final int LONGEST_INTRO = 100;
  private static final Pattern LEADS_TO_EVENT =
      Pattern.compile("(?:^|\\s)(?:in|at|of|during|from|bei|auf|à|en|em|на)\\s(?:the\\s)?$");

  private final TreeMap<Integer, Optional<String>> byLine = new TreeMap<>();

  SectionIntros(List<Section> sections, EventNameFinder names) {
    int level = Integer.MAX_VALUE;
    for (Section section : sections) {
      Optional<Block.Heading> heading =
          section.heading().filter(h -> h.level() < Block.Heading.BOLD);
      if (heading.isEmpty()) {
        continue;
      }
      Optional<String> event =
          section.body().stream().findFirst().flatMap(block -> intro(block, names));
      if (event.isPresent() || heading.get().level() <= level) {
        byLine.put(heading.get().span().startLine(), event);
        level = event.isPresent() ? heading.get().level() : Integer.MAX_VALUE;
      }
    }
  }

  Optional<String> event(int line) {
    var intro = byLine.floorEntry(line);
    return intro == null ? Optional.empty() : intro.getValue();
  }

  private static Optional<String> intro(Block block, EventNameFinder names) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return Optional.empty();
    }
    String text = paragraph.text().text();
    if (text.length() > LONGEST_INTRO || text.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    List<EventNameFinder.Match> all = names.all(text);
    return all.size() == 1
        ? all.stream()
            .filter(match -> LEADS_TO_EVENT.matcher(text.substring(0, match.start())).find())
            .filter(
                match -> text.substring(match.end()).codePoints().noneMatch(Character::isLetter))
            .map(EventNameFinder.Match::name)
            .findFirst()
        : Optional.empty();
  }
}
