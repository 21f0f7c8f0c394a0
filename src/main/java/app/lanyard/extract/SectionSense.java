package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
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
    return draft.event(event(trail)).headingDate(date(trail, dates)).kind(kind(trail));
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

  /** A heading that is nothing but the name of an event, other than the note's own title. */
  private Optional<String> event(List<Block.Heading> trail) {
    return trail.stream()
        .filter(heading -> heading.level() > 1)
        .map(Block.Heading::text)
        .filter(text -> readers.events().isName(text.text()))
        .map(RichText::text)
        .findFirst();
  }
}
