package app.lanyard.ui.directory;

import app.lanyard.model.TalkRow;
import app.lanyard.ui.controls.TwoLineRow;

/** A talk or a note of a page. */
final class PageLineRow extends TwoLineRow {

  private final DirectoryWords words;

  PageLineRow(DirectoryWords words) {
    this.words = words;
  }

  void show(PageLine line) {
    switch (line) {
      case PageLine.Talk(TalkRow talk) ->
          show(talk.title(), words.details(talk), words.date(talk.date()), "");
      case PageLine.Note note -> show(note.title(), note.path(), words.noteMark(), "");
    }
  }
}
