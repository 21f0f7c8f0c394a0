package app.lanyard.extract;

import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.person.CreditedTitle.Shape;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whether headings such as "Title - Name" are written alike often enough in a note to be a
 * programme, and not a heading that only looks like one.
 */
final class HeadingShapes {

  private static final int FEWEST_ALIKE = 3;

  private static final int FEWEST_AFFILIATED = 2;

  private final Map<Integer, Integer> credited = new HashMap<>();
  private final Map<Integer, Integer> affiliated = new HashMap<>();
  private final Map<Integer, Integer> all = new HashMap<>();

  HeadingShapes(List<Section> sections, Readers readers) {
    for (Section section : sections) {
      section
          .heading()
          .filter(heading -> !readers.words().isNoTalk(heading.text().text()))
          .ifPresent(heading -> count(heading, readers));
    }
  }

  private void count(Block.Heading heading, Readers readers) {
    all.merge(heading.level(), 1, Integer::sum);
    Optional<CreditedTitle> split =
        readers.credits().split(heading.text().text().replace('\n', ' '));
    if (split.isPresent()) {
      credited.merge(heading.level(), 1, Integer::sum);
    }
    if (split.filter(HeadingShapes::isAffiliated).isPresent()) {
      affiliated.merge(heading.level(), 1, Integer::sum);
    }
  }

  /** Whether headings of a level name speakers as a habit. */
  boolean isHabit(int level) {
    int alike = credited.getOrDefault(level, 0);
    return alike >= FEWEST_ALIKE && alike * 2 >= all.getOrDefault(level, 0);
  }

  /** Whether a heading tells in brackets who speaks and for whom they work, and others do too. */
  boolean isHabitOfAffiliated(Block.Heading heading, CreditedTitle title) {
    return isAffiliated(title) && affiliated.getOrDefault(heading.level(), 0) >= FEWEST_AFFILIATED;
  }

  private static boolean isAffiliated(CreditedTitle title) {
    return title.shape() == Shape.BRACKETS
        && title.speakers().stream().allMatch(speaker -> speaker.organisation() != null);
  }

  /** Whether a heading's way to name its speaker is the habit of its level. */
  boolean isHabit(Block.Heading heading, CreditedTitle title) {
    return isHabit(heading.level()) || (title.shape() == Shape.TIME_FIRST);
  }
}
