package app.lanyard.ui.controls.comment;

import app.lanyard.markdown.comment.CommentRun;
import app.lanyard.ui.controls.Wrapping;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/** A link among the words of a comment: unlike a control, it goes on in the next line. */
final class LinkText extends Text {

  private final CommentRun run;
  private final CommentLinks links;

  /** The link's words, in one text or in as many as have to be: the first stands for all. */
  static List<Text> of(CommentRun run, CommentLinks links) {
    var texts = new ArrayList<Text>();
    for (String words : Wrapping.pieces(run.text())) {
      var text = new LinkText(words, run, links);
      text.setFocusTraversable(texts.isEmpty());
      texts.add(text);
    }
    return texts;
  }

  private LinkText(String words, CommentRun run, CommentLinks links) {
    super(words);
    this.run = run;
    this.links = links;
    getStyleClass().add("comment-link");
    setUnderline(true);
    setAccessibleRole(AccessibleRole.HYPERLINK);
    setAccessibleText(run.text());
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      event.consume();
      follow();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      follow();
    }
  }

  private void follow() {
    links.follow(run.href(), run.text());
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      follow();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
