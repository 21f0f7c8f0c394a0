package app.lanyard.ui.suggestions;

import app.lanyard.model.correction.Suggestion;
import app.lanyard.model.correction.Suggestion.Subject;
import app.lanyard.ui.controls.IconButtons;
import app.lanyard.ui.controls.RowLabel;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
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
  private final Messages messages;
  private final GridPane subjects = new GridPane(16, 4);
  private final Label reason = new RowLabel();
  private final HBox buttons = new HBox(8);

  SuggestionNode(SuggestionCommands commands, SuggestionWords words, Messages messages) {
    super(6);
    this.commands = commands;
    this.words = words;
    this.messages = messages;
    Wrapping.on(reason);
    reason.setMinHeight(Region.USE_PREF_SIZE);
    reason.getStyleClass().add("secondary");
    buttons.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("suggestion");
    getChildren().addAll(subjects, reason, buttons);
  }

  void show(Suggestion suggestion) {
    showSubjects(suggestion.subject());
    reason.setText(suggestion.reason());
    buttons.getChildren().clear();
    if (SuggestionsViewModel.isAcceptable(suggestion)) {
      buttons
          .getChildren()
          .add(
              button(
                  "accept",
                  words.accept(suggestion),
                  BootstrapIcons.CHECK2,
                  () -> commands.accept(suggestion)));
    }
    buttons
        .getChildren()
        .addAll(
            button(
                "dismiss",
                words.dismiss(suggestion),
                BootstrapIcons.X,
                () -> commands.dismiss(suggestion)),
            gap(),
            openNote(suggestion));
  }

  /** In columns of one width, so that each is as high as its words need at that width. */
  private void showSubjects(List<Subject> shown) {
    subjects.getChildren().clear();
    subjects.getColumnConstraints().clear();
    for (Subject subject : shown) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / shown.size());
      subjects.getColumnConstraints().add(column);
      subjects.addColumn(subjects.getColumnConstraints().size() - 1, subject(subject));
    }
  }

  private VBox subject(Subject subject) {
    var name = new Label(subject.name());
    Wrapping.on(name);
    name.getStyleClass().add("event-name");
    var detail = new Label(words.details(subject));
    Wrapping.on(detail);
    detail.getStyleClass().add("secondary");
    detail.setManaged(!detail.getText().isEmpty());
    return new VBox(1, name, detail);
  }

  private Node openNote(Suggestion suggestion) {
    Button open =
        IconButtons.button(
            BootstrapIcons.JOURNAL_TEXT,
            messages.get("suggestions.openNote"),
            () -> commands.openNote(suggestion));
    open.setFocusTraversable(false);
    return open;
  }

  private static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static Button button(String style, String text, BootstrapIcons icon, Runnable action) {
    var button = new Button(text, new FontIcon(icon));
    button.getStyleClass().add(style);
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }
}
