package app.lanyard.ui.suggestions;

import app.lanyard.model.correction.Suggestion;
import java.util.Optional;

/** One line of the list of suggestions. */
sealed interface SuggestionLine {

  /** Stands above all suggestions of a type. */
  record Heading(Suggestion.Type type, int count) implements SuggestionLine {}

  record Item(Suggestion wanted) implements SuggestionLine {}

  /** What is suggested; nothing for a heading. */
  default Optional<Suggestion> suggestion() {
    return this instanceof Item item ? Optional.of(item.wanted()) : Optional.empty();
  }
}
