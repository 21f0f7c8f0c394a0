package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.Section;
import app.lanyard.extract.text.Vocabulary;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Gives the sections of a note with their parts: what stands below headings such as "Slides" or
 * "Summary", one level deeper, tells of what they are parts of. For one thread.
 */
final class PartsBelow {

  private static final PhraseMap<Boolean> NAMES = PhraseMap.of(Vocabulary.words("talk-parts"));

  private final IdentityHashMap<Section, List<Section>> parts = new IdentityHashMap<>();

  PartsBelow(List<Section> sections, TalkWords words) {
    Section whole = null;
    for (Section section : sections) {
      if (section.heading().isEmpty()) {
        continue;
      }
      Block.Heading heading = section.heading().get();
      if (whole != null && isPart(heading, whole)) {
        parts.computeIfAbsent(whole, _ -> new ArrayList<>(2)).add(section);
      } else {
        whole = heading.level() == 1 || words.isNoTalk(text(heading)) ? null : section;
      }
    }
  }

  private static boolean isPart(Block.Heading heading, Section whole) {
    return heading.level() > whole.heading().orElseThrow().level()
        && heading.level() < Block.Heading.BOLD
        && NAMES.contains(text(heading));
  }

  private static String text(Block.Heading heading) {
    String text = heading.text().text().strip();
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }

  /** A section with what its parts hold behind what it holds itself. */
  Section with(Section section) {
    List<Section> below = parts.get(section);
    if (below == null) {
      return section;
    }
    var body = new ArrayList<>(section.body());
    below.forEach(part -> body.addAll(part.body()));
    return new Section(section.heading(), section.trail(), body);
  }
}
