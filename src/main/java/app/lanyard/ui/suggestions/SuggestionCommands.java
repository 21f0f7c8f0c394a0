package app.lanyard.ui.suggestions;

import app.lanyard.model.correction.Suggestion;
import app.lanyard.ui.shell.Navigator;

/** What can be done with a suggestion. */
record SuggestionCommands(SuggestionsViewModel model, Navigator navigator) {

  void accept(Suggestion suggestion) {
    model.accept(suggestion);
  }

  void dismiss(Suggestion suggestion) {
    model.dismiss(suggestion);
  }

  /** Shows in the note what is suggested about; a correction that lost its talk has no lines. */
  void openNote(Suggestion suggestion) {
    if (suggestion.noteId() > 0) {
      navigator.openNote(suggestion.noteId(), Math.max(1, suggestion.line()));
    }
  }
}
