package app.lanyard.extract;

import app.lanyard.extract.PlaceWords.Listed;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Section;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Tells whether what stands in a section of a note is likely a talk, by the headings above. Each
 * heading is read once. For one thread.
 */
final class TalkPlaces {

  private final PlaceWords words;
  private final Predicate<String> namesDay;
  private final IdentityHashMap<Block.Heading, Listed> listed = new IdentityHashMap<>();
  private final Lazy<Boolean> elsewhere;
  private final Lazy<Boolean> pageOfTalks;

  /**
   * @param title the note's
   * @param file the name of its file
   * @param opensWithTalks whether the note begins by saying that a person's talks are listed in it
   * @param ofEvent whether the note is about an event
   * @param namesDay whether a heading tells a day
   */
  TalkPlaces(
      PlaceWords words,
      String title,
      String file,
      Lazy<Boolean> opensWithTalks,
      BooleanSupplier ofEvent,
      Predicate<String> namesDay) {
    this.words = words;
    this.namesDay = namesDay;
    var listsTalks = new Lazy<>(() -> PlaceWords.isFileOfTalks(file) || opensWithTalks.get());
    this.elsewhere =
        new Lazy<>(() -> ofEvent.getAsBoolean() || words.speaksOfTalks(title) || listsTalks.get());
    this.pageOfTalks = new Lazy<>(() -> PlaceWords.saysTalks(title) || listsTalks.get());
  }

  /** Whether the innermost heading that says what is listed below it says talks. */
  boolean holdTalks(Section section) {
    return holdTalks(section.trail(), false);
  }

  /** As {@link #holdTalks(Section)}, for the section's own heading as for what stands beside it. */
  boolean holdTalk(Section section) {
    return holdTalks(section.above().reversed(), false);
  }

  /** Whether a heading over what is below it says talks, and not the note as a whole alone. */
  boolean sayTalks(Section section) {
    for (Block.Heading heading : section.trail()) {
      Listed below = below(heading);
      if (below != Listed.UNSAID) {
        return below == Listed.TALKS;
      }
    }
    return false;
  }

  /** Whether nothing over what is below says anything of what is listed there. */
  boolean sayNothing(Section section) {
    return !elsewhere.get()
        && section.trail().stream().allMatch(heading -> below(heading) == Listed.UNSAID);
  }

  /** Whether the note as a whole says that it lists talks. */
  boolean isPageOfTalks() {
    return pageOfTalks.get();
  }

  /** As {@link #holdTalks(Section)}; on a page of talks its events are those of talks too. */
  boolean holdOccasions(Section section) {
    return holdTalks(section.trail(), true);
  }

  /** "## Past meetups", and below it "### 9 May 2019": that evening's talks are listed there. */
  private boolean isOneOfMeetings(List<Block.Heading> trail, Block.Heading heading) {
    return PlaceWords.listsMeetings(heading.text().text())
        && trail.stream()
            .takeWhile(inner -> inner.level() > heading.level())
            .anyMatch(inner -> namesDay.test(inner.text().text()));
  }

  private boolean holdTalks(List<Block.Heading> trail, boolean occasions) {
    for (Block.Heading heading : trail) {
      Listed below = below(heading);
      boolean theirs =
          below == Listed.EVENTS
              && (occasions || PlaceWords.saysWhenAlone(heading.text().text()))
              && pageOfTalks.get();
      if (below == Listed.UNSAID && isOneOfMeetings(trail, heading)) {
        return true;
      }
      if (below != Listed.UNSAID && !theirs) {
        return below == Listed.TALKS || isOneOfMeetings(trail, heading);
      }
    }
    return elsewhere.get();
  }

  private Listed below(Block.Heading heading) {
    return listed.computeIfAbsent(heading, h -> words.below(h.text().text()));
  }
}
