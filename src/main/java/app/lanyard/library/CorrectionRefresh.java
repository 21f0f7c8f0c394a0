package app.lanyard.library;

import app.lanyard.library.join.Joiner;
import app.lanyard.store.TouchedKeys;
import app.lanyard.store.WriteSession;
import java.util.List;

/**
 * Joins everything anew if the index does not show the corrections as they are: the library file
 * was put back from a copy, or a crash came between the two files.
 */
final class CorrectionRefresh {

  private static final int TITLES_AT_ONCE = 2000;

  private final Joiner joiner;

  CorrectionRefresh(Joiner joiner) {
    this.joiner = joiner;
  }

  /** Does nothing if the index is in step with the log. */
  void run(WriteSession session) {
    if (session.changes().shownRevision().equals(session.changes().revision())) {
      return;
    }
    var all = new TouchedKeys();
    session.mentions().addAll(all);
    joiner.join(session, all.withoutTitles());
    List<String> titles = List.copyOf(all.titles());
    for (int from = 0; from < titles.size(); from += TITLES_AT_ONCE) {
      var some = new TouchedKeys();
      some.titles().addAll(titles.subList(from, Math.min(from + TITLES_AT_ONCE, titles.size())));
      joiner.join(session, some);
    }
    session.changes().setShown();
  }
}
