package app.lanyard.library;

import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkRow;
import app.lanyard.model.page.EntityPage;
import app.lanyard.model.page.Mentions;
import app.lanyard.model.page.PageNote;
import app.lanyard.model.page.YearCount;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the pages of speakers, projects and events. Their talks and notes are read a window at a
 * time, since a project may have thousands of them.
 */
public interface Pages {

  /** The page of the one with this key; nothing if there is none any more. */
  Optional<EntityPage> find(EntityKind kind, String key);

  /**
   * The talks of a speaker or a project, newest first; those of an event as its programme has them,
   * from the first day on.
   */
  List<TalkRow> talks(EntityKind kind, long id, int offset, int limit);

  /** The notes that speak of a speaker, project or event, newest first. */
  List<PageNote> notes(EntityKind kind, long id, int offset, int limit);

  /**
   * How often each of these turned up in which year, read for all of them at once: for the rows of
   * a list.
   *
   * @return by their numbers; those of which no date is known are left out
   */
  Map<Long, List<YearCount>> years(EntityKind kind, Collection<Long> ids);

  /** The year of the latest talk; nothing if no talk has a date. */
  OptionalInt latestYear();

  /** How often projects turned up over time, to be compared; unknown keys are left out. */
  List<Mentions> mentions(List<String> projectKeys);
}
