package app.lanyard.extract;

import app.lanyard.extract.EventHeadings.Headed;
import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.model.TalkKind;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What the headings of a note say of the talks below them: a date, an event, a kind. Each heading
 * is read once. For one thread.
 */
final class SectionSense {

  private final Readers readers;
  private final DateParser dates;
  private final IdentityHashMap<Block.Heading, Optional<Headed>> events = new IdentityHashMap<>();
  private final IdentityHashMap<Block.Heading, Optional<WrittenDate>> written =
      new IdentityHashMap<>();

  SectionSense(Readers readers, DateParser dates) {
    this.readers = readers;
    this.dates = dates;
  }

  /** Gives a draft what the headings say, the innermost first. */
  TalkDraft apply(TalkDraft draft, List<Block.Heading> trail) {
    return above(trail).apply(draft);
  }

  /** Whether a heading says at which event its talks were given. */
  boolean namesEvent(List<Block.Heading> trail) {
    return eventAbove(trail).isPresent();
  }

  /** What the headings say of all talks below them. */
  HeadingsAbove above(List<Block.Heading> trail) {
    return new HeadingsAbove(() -> eventAbove(trail), () -> dateAbove(trail), () -> kind(trail));
  }

  /** The event that a heading names. */
  Optional<Headed> event(Block.Heading heading) {
    return events.computeIfAbsent(heading, h -> readers.headings().read(h.text().text(), dates));
  }

  /** The day, month or year that a heading gives. */
  Optional<WrittenDate> date(Block.Heading heading) {
    return written.computeIfAbsent(heading, h -> date(h.text().text()));
  }

  private Optional<WrittenDate> date(String heading) {
    return dates.first(heading).map(DateMatch::date).or(() -> DateParser.year(heading));
  }

  private Optional<WrittenDate> dateAbove(List<Block.Heading> trail) {
    for (Block.Heading heading : trail) {
      Optional<WrittenDate> date = date(heading);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /**
   * The kind that the innermost heading with a word for talks speaks of. A title of the note speaks
   * of them all only if it says nothing else: "Lightning Talks"; "Panel 1" is a part of a
   * programme.
   */
  private Optional<TalkKind> kind(List<Block.Heading> trail) {
    for (Block.Heading heading : trail) {
      String text = heading.text().text();
      Optional<TalkKind> kind = readers.kinds().inText(text);
      if (kind.isPresent() || readers.words().speaksOfTalks(text)) {
        boolean told = heading.level() > 1 || saysNothingElse(text);
        return told
            ? kind.filter(of -> of != TalkKind.PANEL || !PlaceWords.isPart(text))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean saysNothingElse(String title) {
    return title.indexOf(' ') == title.lastIndexOf(' ') && PlaceWords.saysTalks(title);
  }

  /** The event that the innermost such heading names, other than the note's own title. */
  private Optional<Headed> eventAbove(List<Block.Heading> trail) {
    for (Block.Heading heading : trail) {
      Optional<Headed> event = heading.level() > 1 ? event(heading) : Optional.empty();
      if (event.isPresent()) {
        return event;
      }
    }
    return Optional.empty();
  }
}
