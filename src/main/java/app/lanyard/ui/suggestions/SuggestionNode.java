package app.lanyard.ui.suggestions;

import app.lanyard.model.correction.Suggestion;
import app.lanyard.ui.controls.IconButtons;
import app.lanyard.ui.controls.RowLabel;
import app.lanyard.ui.controls.Shown;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A suggestion: what it is about side by side, what speaks for it, and what can be done. Its
 * buttons are for the mouse; the keyboard has keys for the selected row, so that Tab leaves the
 * list at once.
 */
final class SuggestionNode extends VBox {

  private final SuggestionCommands commands;
  private final SuggestionWords words;
  private final SubjectsPane subjects;
  private final Label reason = new RowLabel();
  private final Button accept = button("accept", BootstrapIcons.CHECK2);
  private final Button dismiss = button("dismiss", BootstrapIcons.X);
  private final Button openNote;

  SuggestionNode(SuggestionCommands commands, SuggestionWords words, Messages messages) {
    super(6);
    this.commands = commands;
    this.words = words;
    this.subjects = new SubjectsPane(words);
    this.openNote =
        IconButtons.dress(
            new Button(), BootstrapIcons.JOURNAL_TEXT, messages.get("suggestions.openNote"));
    openNote.setFocusTraversable(false);
    Wrapping.on(reason);
    reason.setMinHeight(Region.USE_PREF_SIZE);
    reason.getStyleClass().add("secondary");
    var buttons = new HBox(8, accept, dismiss, gap(), openNote);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("suggestion");
    getChildren().addAll(subjects, reason, buttons);
  }

  void show(Suggestion suggestion) {
    subjects.show(suggestion.subject());
    reason.setText(suggestion.reason());
    Shown.set(accept, SuggestionsViewModel.isAcceptable(suggestion));
    accept.setText(words.accept(suggestion));
    accept.setOnAction(event -> commands.accept(suggestion));
    dismiss.setText(words.dismiss(suggestion));
    dismiss.setOnAction(event -> commands.dismiss(suggestion));
    openNote.setOnAction(event -> commands.openNote(suggestion));
  }

  private static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static Button button(String style, BootstrapIcons icon) {
    var button = new Button("", new FontIcon(icon));
    button.getStyleClass().add(style);
    button.setFocusTraversable(false);
    return button;
  }
}
