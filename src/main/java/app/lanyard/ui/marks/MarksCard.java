package app.lanyard.ui.marks;

import app.lanyard.model.Marks;
import app.lanyard.ui.controls.CardScroller;
import app.lanyard.ui.controls.comment.CommentForm;
import app.lanyard.ui.controls.comment.CommentLinks;
import app.lanyard.ui.shell.Card;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card of what the person makes of one thing. Each change is kept at once. */
final class MarksCard {

  private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
  private static final List<KeyCombination> REDO =
      List.of(KeyCombination.valueOf("Shortcut+Shift+Z"), KeyCombination.valueOf("Shortcut+Y"));

  private final MarksViewModel model;
  private final Messages messages;
  private final ToggleButton star = new ToggleButton();
  private final FontIcon starIcon = new FontIcon(BootstrapIcons.STAR);
  private final RatingField rating;
  private final StatusField status;
  private final CommentForm note;
  private final VBox body = new VBox(14);

  /**
   * @param hasStatus whether it is something that can be watched
   */
  MarksCard(
      MarksViewModel model,
      boolean hasStatus,
      Delay drafting,
      CommentLinks links,
      Messages messages) {
    this.model = model;
    this.messages = messages;
    Marks marks = model.marksProperty().get();
    this.rating = new RatingField(model::rate, messages);
    this.status = new StatusField(model::tell, messages);
    this.note = new CommentForm(marks.note(), marks.tags(), model, drafting, links, messages);
    star.setId("marks-star");
    star.setGraphic(starIcon);
    star.getStyleClass().add("star-toggle");
    star.setOnAction(event -> model.star());
    var first = new FlowPane(24, 8, star, rating);
    first.getStyleClass().add("marks-line");
    body.setId("marks");
    body.getStyleClass().add("marks-card");
    body.getChildren().add(first);
    if (hasStatus) {
      body.getChildren().add(labelled(messages.get("marks.status"), status));
    }
    body.getChildren().add(labelled(messages.get("marks.note"), note));
    body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.marksProperty().subscribe(this::show);
  }

  /**
   * @param close takes the card away
   */
  Card of(String name, Runnable close) {
    var done = new Button(messages.get("dialog.close"));
    done.setId("marks-close");
    done.setCancelButton(true);
    done.setOnAction(
        event -> {
          note.end();
          close.run();
        });
    return new Card(
        messages.get("marks.title", name), new CardScroller(body), List.of(done), star, true);
  }

  private void show(Marks marks) {
    star.setSelected(marks.starred());
    star.setText(messages.get(marks.starred() ? "marks.starred" : "marks.star"));
    starIcon.setIconCode(marks.starred() ? BootstrapIcons.STAR_FILL : BootstrapIcons.STAR);
    rating.show(marks.rating());
    status.show(marks.status());
    if (!note.isWriting()) {
      note.show(marks.note(), marks.tags());
    }
  }

  /** A field of text undoes what was typed in it. */
  private void pressed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl) {
      return;
    }
    if (UNDO.match(event)) {
      event.consume();
      model.undo();
    } else if (REDO.stream().anyMatch(key -> key.match(event))) {
      event.consume();
      model.redo();
    }
  }

  private static VBox labelled(String text, Node field) {
    var label = new Label(text);
    label.getStyleClass().add("secondary");
    label.setLabelFor(field);
    return new VBox(4, label, field);
  }
}
