package app.lanyard.extract;

import app.lanyard.extract.text.RichText;
import java.util.List;

/**
 * Tells by signs that cost little whether a line may tell enough for a talk: most lines that set
 * off something tell too little around it, and need not be read.
 *
 * <p>Each thing that {@link TalkLine#evidence} counts has a sign without which it is not told: a
 * speaker takes a letter, a date a figure, an event and a kind one of their words, a link a label
 * or an address that is known. What lacks too many of them is no talk, whatever the others turn out
 * to be.
 */
final class LineProspect {

  private final Readers readers;
  private final LineSigns signs = new LineSigns();

  LineProspect(Readers readers) {
    this.readers = readers;
  }

  /**
   * Whether reading the line may find enough.
   *
   * @param below the lines of the list below. Of a title with a link they tell nothing unless a
   *     link of its own line is kept: they are only read then
   */
  boolean mayTellEnough(RichText line, LineTitle title, List<RichText> below, boolean amongTalks) {
    if (title.link().isEmpty()) {
      return mayTellEnough(line, title, amongTalks, below);
    }
    return mayTellEnough(line, title, amongTalks, List.of())
        || (!below.isEmpty() && mayKeepLink(line, title, List.of()));
  }

  /** Counts what lacks its sign. The dearer signs are looked for last. */
  private boolean mayTellEnough(
      RichText line, LineTitle title, boolean amongTalks, List<RichText> read) {
    int most = TalkLine.MOST_EVIDENCE - TalkLine.enough(amongTalks);
    var around = new AroundTitle(line, title, read, signs);
    int missing = around.has(LineSigns.NAME) ? 0 : 1;
    missing += around.has(LineSigns.FIGURE) ? 0 : 1;
    missing += around.has(LineSigns.KIND) || around.isTimed() ? 0 : 1;
    if (missing <= most && !mayTellEvent(around, title, amongTalks)) {
      missing++;
    }
    return missing < most || (missing == most && mayKeepLink(line, title, read));
  }

  /** Among talks, what stands beside a date may be an event whatever its name. */
  private static boolean mayTellEvent(AroundTitle around, LineTitle title, boolean amongTalks) {
    return around.has(LineSigns.EVENT)
        || (amongTalks
            ? around.has(LineSigns.FIGURE) || EventInTitle.mayPart(title.text())
            : EventInTitle.mayNameEvent(title.text()));
  }

  private boolean mayKeepLink(RichText line, LineTitle title, List<RichText> read) {
    if (LineLinks.mayKeepAny(line, title, readers.links())) {
      return true;
    }
    for (RichText text : read) {
      if (LineLinks.mayKeepAny(text, readers.links())) {
        return true;
      }
    }
    return false;
  }
}
