package app.lanyard.ui.reader;

import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.text.Messages;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Where the person writes what they think of a highlight. What is written is kept as a draft each
 * second, and becomes a step when they end: with Ctrl+Enter, Escape, or by going elsewhere.
 */
final class CommentForm extends VBox {

  private static final int ROWS = 5;

  private final Annotation before;
  private final HighlightModel model;
  private final Delay drafting;
  private final TextArea comment = new TextArea();
  private final TextField tags = new TextField();
  private boolean waiting;
  private boolean drafted;
  private boolean ended;

  /**
   * @param drafting how long what is written waits until it is kept as a draft
   */
  CommentForm(Annotation before, HighlightModel model, Delay drafting, Messages messages) {
    super(6);
    this.before = before;
    this.model = model;
    this.drafting = drafting;
    getStyleClass().add("comment-form");
    comment.setId("comment-text");
    comment.setText(before.comment());
    comment.setPromptText(messages.get("reader.highlight.comment.prompt"));
    comment.setAccessibleText(messages.get("reader.highlight.comment"));
    comment.setWrapText(true);
    comment.setPrefRowCount(ROWS);
    tags.setId("comment-tags");
    tags.setText(String.join(", ", before.tags()));
    tags.setPromptText(messages.get("reader.highlight.tags.prompt"));
    tags.setAccessibleText(messages.get("reader.highlight.tags"));
    var hint = new Label(messages.get("reader.highlight.comment.hint"));
    hint.getStyleClass().add("comment-hint");
    hint.setWrapText(true);
    getChildren().addAll(comment, tags, hint);
    comment.textProperty().addListener((text, old, now) -> written());
    tags.textProperty().addListener((text, old, now) -> written());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    focusWithinProperty().addListener((focus, was, within) -> left(within));
  }

  String annotationId() {
    return before.id();
  }

  void begin() {
    comment.requestFocus();
    comment.end();
  }

  /** Goes on waiting while more is written: who never pauses has a draft, too. */
  private void written() {
    if (!waiting) {
      waiting = true;
      drafting.restart(this::draft);
    }
  }

  private void draft() {
    waiting = false;
    drafted = true;
    model.draft(before, content());
  }

  private void pressed(KeyEvent event) {
    boolean done = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
    if (done || event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      end();
    }
  }

  private void left(boolean within) {
    if (!within && getScene() != null) {
      end();
    }
  }

  private void end() {
    if (!ended) {
      ended = true;
      drafting.restart(() -> {});
      model.endWriting(before, content(), drafted);
    }
  }

  private AnnotationContent content() {
    return new AnnotationContent(
        comment.getText().strip(), tagsOf(tags.getText()), before.colour());
  }

  /** Those between commas, each once; a "#" before one is not part of it. */
  static List<String> tagsOf(String text) {
    return Arrays.stream(text.split("[,，、]"))
        .map(tag -> tag.strip().replaceFirst("^#", ""))
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }
}
