package app.lanyard.ui.directory;

import app.lanyard.library.EvidenceReader;
import app.lanyard.model.EntityKind;
import app.lanyard.model.Evidence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** The notes that speak of something, each once, by the first line that does. */
final class EntityNotes {

  /** Places read at most: more notes than this nobody looks through in a list. */
  private static final int PLACES = 1000;

  private final EvidenceReader evidence;

  EntityNotes(EvidenceReader evidence) {
    this.evidence = evidence;
  }

  List<PageLine.Note> of(EntityKind kind, long id) {
    var notes = new LinkedHashMap<Long, PageLine.Note>();
    for (Evidence.Item item : evidence.of(kind, id, PLACES).items()) {
      notes.putIfAbsent(
          item.noteId(),
          new PageLine.Note(item.noteId(), item.noteTitle(), item.path(), item.span().startLine()));
    }
    Collection<PageLine.Note> firsts = notes.values();
    return List.copyOf(firsts);
  }
}
