package app.lanyard.ui.controls.comment;

import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.text.Messages;
import app.lanyard.ui.text.Tags;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Where the person writes what they think of something. What is written is kept as a draft each
 * second, and becomes a step when they end: with Ctrl+Enter, Escape, or by going elsewhere.
 */
public final class CommentForm extends VBox {

  private static final int ROWS = 5;

  private final Keeper keeper;
  private final Delay drafting;
  private final TextArea comment = new TextArea();
  private final TextField tags = new TextField();
  private final LinkOffers offers;
  private boolean showing;
  private boolean waiting;
  private boolean drafted;
  private boolean ended;

  /** Keeps what is written. */
  public interface Keeper {

    void draft(String comment, List<String> tags);

    /**
     * The person has ended writing.
     *
     * @param drafted whether a draft may be in the place of what was there before
     */
    void end(String comment, List<String> tags, boolean drafted);
  }

  /**
   * @param drafting how long what is written waits until it is kept as a draft
   * @param links what may be linked to
   */
  public CommentForm(
      String comment,
      List<String> tags,
      Keeper keeper,
      Delay drafting,
      CommentLinks links,
      Messages messages) {
    super(6);
    this.keeper = keeper;
    this.drafting = drafting;
    getStyleClass().add("comment-form");
    this.comment.setId("comment-text");
    this.comment.setPromptText(messages.get("reader.highlight.comment.prompt"));
    this.comment.setAccessibleText(messages.get("comment.text"));
    Wrapping.on(this.comment);
    this.comment.setPrefRowCount(ROWS);
    this.tags.setId("comment-tags");
    this.tags.setPromptText(messages.get("reader.highlight.tags.prompt"));
    this.tags.setAccessibleText(messages.get("reader.highlight.tags"));
    var hint = new Label(messages.get("reader.highlight.comment.hint"));
    hint.getStyleClass().add("comment-hint");
    Wrapping.on(hint);
    getChildren().addAll(this.comment, this.tags, hint);
    offers = new LinkOffers(this.comment, links, messages);
    show(comment, tags);
    this.comment.textProperty().addListener((text, old, now) -> written());
    this.tags.textProperty().addListener((text, old, now) -> written());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    focusWithinProperty().addListener((focus, was, within) -> left(within));
  }

  /** Shows what was changed elsewhere. */
  public void show(String newComment, List<String> newTags) {
    showing = true;
    setText(comment, newComment);
    if (!Tags.in(tags.getText()).equals(newTags)) {
      tags.setText(String.join(", ", newTags));
    }
    showing = false;
  }

  /** Whether something was written that has not become a step by now. */
  public boolean isWriting() {
    return waiting || drafted;
  }

  /** Puts the keyboard behind what is written. */
  public void begin() {
    comment.requestFocus();
    comment.end();
  }

  /** Makes a step of what was written. Writing may go on after it. */
  public void end() {
    offers.hide();
    if (!ended) {
      ended = true;
      drafting.restart(() -> {});
      boolean wasDrafted = drafted;
      waiting = false;
      drafted = false;
      keeper.end(comment.getText().strip(), Tags.in(tags.getText()), wasDrafted);
    }
  }

  /** Goes on waiting while more is written: who never pauses has a draft, too. */
  private void written() {
    if (showing) {
      return;
    }
    ended = false;
    if (!waiting) {
      waiting = true;
      drafting.restart(this::draft);
    }
  }

  private void draft() {
    waiting = false;
    drafted = true;
    keeper.draft(comment.getText().strip(), Tags.in(tags.getText()));
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

  private static void setText(TextArea area, String text) {
    if (!area.getText().strip().equals(text)) {
      area.setText(text);
    }
  }
}
