package app.lanyard.ui.notes;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.SourceRow;
import java.util.Optional;

/** The filters as the person set them. */
record NotesFilter(String text, Optional<SourceRow> source) {

  static final NotesFilter NONE = new NotesFilter("", Optional.empty());

  boolean isNone() {
    return text.isEmpty() && source.isEmpty();
  }

  NoteFilter toNoteFilter() {
    return new NoteFilter(
        text,
        source
            .map(row -> new FacetChoice(Facet.SOURCE, Long.toString(row.id()), row.name()))
            .stream()
            .toList());
  }
}
