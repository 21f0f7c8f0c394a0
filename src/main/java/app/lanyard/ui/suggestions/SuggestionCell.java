package app.lanyard.ui.suggestions;

import app.lanyard.model.correction.Suggestion;
import app.lanyard.ui.controls.FittingCell;
import app.lanyard.ui.controls.Late;
import app.lanyard.ui.controls.OneOf;
import app.lanyard.ui.text.Messages;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A line of the list of suggestions: a heading, or a suggestion. */
final class SuggestionCell extends FittingCell<SuggestionLine> {

  private final SuggestionWords words;
  private final Label heading = new Label();
  private final Late<SuggestionNode> node;
  private final OneOf shown = new OneOf();

  SuggestionCell(SuggestionCommands commands, SuggestionWords words, Messages messages) {
    this.words = words;
    this.node = new Late<>(() -> new SuggestionNode(commands, words, messages));
    heading.getStyleClass().addAll("section-heading", "suggestion-heading");
    getStyleClass().add("note-cell");
  }

  @Override
  protected void updateItem(@Nullable SuggestionLine line, boolean empty) {
    super.updateItem(line, empty);
    setMouseTransparent(!(line instanceof SuggestionLine.Item));
    if (empty || line == null) {
      showNothing();
      setAccessibleText(null);
      return;
    }
    switch (line) {
      case SuggestionLine.Heading above -> showHeading(above);
      case SuggestionLine.Item(Suggestion suggestion) -> show(suggestion);
    }
    show(shown);
  }

  private void showHeading(SuggestionLine.Heading above) {
    heading.setText(words.heading(above));
    setAccessibleText(heading.getText());
    shown.show(heading);
  }

  private void show(Suggestion suggestion) {
    node.get().show(suggestion);
    setAccessibleText(words.spoken(suggestion));
    shown.show(node.get());
  }
}
