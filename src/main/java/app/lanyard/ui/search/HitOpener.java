package app.lanyard.ui.search;

import app.lanyard.model.EntityKind;
import app.lanyard.model.search.NotePlace;
import app.lanyard.model.search.SearchHit;
import app.lanyard.ui.shell.Navigator;
import org.jspecify.annotations.Nullable;

/** Leads to what was found: to a page, or into a note. */
final class HitOpener {

  private final Navigator navigator;

  HitOpener(Navigator navigator) {
    this.navigator = navigator;
  }

  void open(SearchHit hit) {
    switch (hit.kind()) {
      case SPEAKER -> navigator.showPage(EntityKind.SPEAKER, hit.key());
      case PROJECT -> navigator.showPage(EntityKind.PROJECT, hit.key());
      case EVENT -> navigator.showPage(EntityKind.EVENT, hit.key());
      case TALK, NOTE -> openNote(hit.place());
      case ANNOTATION -> openAnnotation(hit);
    }
  }

  private void openAnnotation(SearchHit hit) {
    if (hit.place() != null) {
      navigator.openAnnotation(hit.place().noteId(), hit.key());
    }
  }

  private void openNote(@Nullable NotePlace place) {
    if (place != null) {
      navigator.openNote(place.noteId(), place.line());
    }
  }
}
