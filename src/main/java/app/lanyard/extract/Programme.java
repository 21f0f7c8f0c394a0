package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sessions of a programme in data: under keys such as {@code sessions}, {@code schedule} or
 * {@code days}, at any depth. A day that holds sessions gives them its date.
 */
final class Programme {

  private static final int DEEPEST = 6;

  private final HeaderCredits credits;
  private final SessionEvidence evidence;

  Programme(HeaderCredits credits, SessionEvidence evidence) {
    this.credits = credits;
    this.evidence = evidence;
  }

  /**
   * One session.
   *
   * @param day the date of what it is listed under
   */
  record Slot(HeaderData session, List<SpeakerCredit> speakers, Optional<WrittenDate> day) {
    Slot {
      speakers = List.copyOf(speakers);
    }
  }

  List<Slot> read(HeaderData data, DateParser dates) {
    var slots = new ArrayList<Slot>();
    below(data, Optional.empty(), dates, 0, slots);
    return slots;
  }

  private void below(
      HeaderData parent, Optional<WrittenDate> day, DateParser dates, int depth, List<Slot> slots) {
    if (depth > DEEPEST) {
      return;
    }
    for (HeaderKey key : List.of(HeaderKey.SESSIONS, HeaderKey.TALKS)) {
      List<HeaderData> entries = parent.values(key).flatMap(parent::objects).toList();
      boolean talks = key == HeaderKey.TALKS || SessionEvidence.areGiven(entries);
      for (HeaderData entry : entries) {
        Optional<WrittenDate> own = SessionReader.date(entry, dates).or(() -> day);
        int before = slots.size();
        below(entry, own, dates, depth + 1, slots);
        if (slots.size() == before) {
          slot(entry, talks, own).ifPresent(slots::add);
        }
      }
    }
  }

  private Optional<Slot> slot(HeaderData entry, boolean talks, Optional<WrittenDate> day) {
    List<SpeakerCredit> speakers = credits.speakers(entry);
    return entry.has(HeaderKey.TITLE)
            && evidence.isListed(entry, speakers, talks && day.isPresent())
        ? Optional.of(new Slot(entry, speakers, day))
        : Optional.empty();
  }
}
