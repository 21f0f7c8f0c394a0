package app.lanyard.library;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.TalkRow;
import java.util.List;

/** Reads the events, speakers and projects of the library, a window of rows at a time. */
public interface Directory {

  /**
   * @param text words that the name or an alias must hold, by their beginnings, case and accents
   *     folded; empty for no limit
   */
  int count(EntityKind kind, String text);

  /** Rows by name; events newest first, those without a date last. */
  List<EntityRow> rows(EntityKind kind, String text, int offset, int limit);

  /** The talks of an event, a speaker or a project, newest first. */
  List<TalkRow> talks(EntityKind kind, long id);
}
