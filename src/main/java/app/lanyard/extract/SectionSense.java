package app.lanyard.extract;

import app.lanyard.extract.EventHeadings.Headed;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.model.TalkKind;
import java.util.List;
import java.util.Optional;

/** What the headings above a talk say of it: a date, an event, a kind. */
final class SectionSense {

  private final Readers readers;

  SectionSense(Readers readers) {
    this.readers = readers;
  }

  /** Gives a draft what the headings say, the innermost first. */
  TalkDraft apply(TalkDraft draft, List<Block.Heading> trail, DateParser dates) {
    return above(trail, dates).apply(draft);
  }

  /** Whether a heading says at which event its talks were given. */
  boolean namesEvent(List<Block.Heading> trail, DateParser dates) {
    return event(trail, dates).isPresent();
  }

  /** What the headings say of all talks below them. */
  HeadingsAbove above(List<Block.Heading> trail, DateParser dates) {
    return new HeadingsAbove(
        () -> event(trail, dates), () -> date(trail, dates), () -> kind(trail));
  }

  Optional<WrittenDate> date(List<Block.Heading> trail, DateParser dates) {
    return trail.stream()
        .map(heading -> heading.text().text())
        .flatMap(
            text ->
                dates
                    .first(text)
                    .map(found -> found.date())
                    .or(() -> DateParser.year(text))
                    .stream())
        .findFirst();
  }

  /** The kind that the innermost heading with a word for talks speaks of. */
  Optional<TalkKind> kind(List<Block.Heading> trail) {
    for (Block.Heading heading : trail) {
      String text = heading.text().text();
      Optional<TalkKind> kind = readers.kinds().inText(text);
      if (kind.isPresent() || readers.words().speaksOfTalks(text)) {
        return heading.level() == 1 ? Optional.empty() : kind;
      }
    }
    return Optional.empty();
  }

  /** The event that the innermost such heading names, other than the note's own title. */
  private Optional<Headed> event(List<Block.Heading> trail, DateParser dates) {
    return trail.stream()
        .filter(heading -> heading.level() > 1)
        .flatMap(heading -> readers.headings().read(heading.text().text(), dates).stream())
        .findFirst();
  }
}
