package app.lanyard.ui.shell;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.TalkFilter;
import java.util.List;

/** What the list of a view shows, so that it can be written to a file. */
public sealed interface ShownList {

  /** Talks by their dates. */
  record Talks(TalkFilter filter) implements ShownList {}

  /** Speakers, projects or events. */
  record Entities(EntityFilter filter, EntityOrder order) implements ShownList {}

  /** Notes. */
  record Notes(NoteFilter filter) implements ShownList {}

  /** What the person marked, by the identifiers. */
  record Annotations(List<String> ids) implements ShownList {
    public Annotations {
      ids = List.copyOf(ids);
    }
  }
}
