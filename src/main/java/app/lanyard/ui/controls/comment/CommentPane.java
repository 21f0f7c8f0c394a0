package app.lanyard.ui.controls.comment;

import app.lanyard.markdown.comment.Comment;
import app.lanyard.markdown.comment.CommentBlock;
import app.lanyard.markdown.comment.CommentRun;
import app.lanyard.ui.controls.Wrapping;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A comment as it is read: emphasis, code, lists, and links that can be followed. */
public final class CommentPane extends VBox {

  private static final double STEP = 12;

  private final CommentLinks links;

  public CommentPane(Comment comment, CommentLinks links) {
    super(4);
    this.links = links;
    getStyleClass().add("comment");
    comment.blocks().stream().map(this::block).forEach(getChildren()::add);
  }

  private Node block(CommentBlock block) {
    var text = new TextFlow();
    text.getStyleClass().add("written-" + block.kind().name().toLowerCase(Locale.ROOT));
    block.runs().stream().map(this::texts).forEach(text.getChildren()::addAll);
    text.setAccessibleText(spoken(block));
    text.setMinWidth(0);
    if (block.depth() == 0) {
      return text;
    }
    var marker = new Label(block.marker());
    marker.getStyleClass().add("comment-marker");
    marker.setMinWidth(STEP);
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(4, marker, text);
    row.setFillHeight(true);
    row.setPadding(new Insets(0, 0, 0, STEP * (block.depth() - 1)));
    return row;
  }

  private List<Text> texts(CommentRun run) {
    List<Text> texts =
        run.isLink()
            ? LinkText.of(run, links)
            : Wrapping.pieces(run.text()).stream().map(Text::new).toList();
    texts.forEach(text -> style(text, run));
    return texts;
  }

  private static void style(Text text, CommentRun run) {
    text.getStyleClass().add("comment-text");
    run.styles().stream()
        .map(style -> "comment-" + style.name().toLowerCase(Locale.ROOT))
        .forEach(text.getStyleClass()::add);
    text.setStrikethrough(run.styles().contains(CommentRun.Style.STRUCK));
  }

  private static String spoken(CommentBlock block) {
    return block.marker().isEmpty() ? block.words() : block.marker() + " " + block.words();
  }
}
