package app.lanyard.library;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.EntityRow;
import app.lanyard.model.TalkRow;
import java.util.List;
import java.util.Optional;

/** Reads the events, speakers and projects of the library, a window of rows at a time. */
public interface Directory {

  int count(EntityFilter filter);

  List<EntityRow> rows(EntityFilter filter, EntityOrder order, int offset, int limit);

  /** Rows of names, in the order that is usual for the kind. */
  default List<EntityRow> rows(EntityKind kind, String text, int offset, int limit) {
    return rows(new EntityFilter(kind, text), EntityOrder.usual(kind), offset, limit);
  }

  /** The one with this key; nothing if there is none any more. */
  default Optional<EntityRow> find(EntityKind kind, String key) {
    return rows(kind, "", 0, Integer.MAX_VALUE).stream()
        .filter(row -> row.key().equals(key))
        .findFirst();
  }

  /** The talks of an event, a speaker or a project, newest first. */
  List<TalkRow> talks(EntityKind kind, long id);
}
