package app.lanyard.library;

import app.lanyard.model.TalkDays;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.TalkRow;
import app.lanyard.model.correction.TalkDetails;
import java.util.List;
import java.util.Optional;

/** Reads talks for the timeline, a window of rows at a time. */
public interface TalkBrowser {

  /**
   * The groups of the timeline with their sizes, newest first, talks without a date last. It is
   * what a list needs to know its length and its headings before it has any row.
   */
  List<TalkGroup> groups(TalkFilter filter);

  /**
   * Some rows of one group, in the order of the notes.
   *
   * @param offset how many rows of the group to leave out, from 0
   * @param limit how many rows to read at most
   */
  List<TalkRow> rows(TalkFilter filter, TalkGroup group, int offset, int limit);

  /**
   * How many talks there are of each date. To draw a histogram that a range of days is chosen on,
   * leave out the filter's own range with {@link TalkFilter#ofAllDays}.
   */
  TalkDays days(TalkFilter filter);

  /** The talks that a note tells of, in its order. */
  List<TalkRow> ofNote(long noteId);

  /** What can be put right about a talk; nothing if there is none of that number any more. */
  Optional<TalkDetails> details(long talkId);
}
