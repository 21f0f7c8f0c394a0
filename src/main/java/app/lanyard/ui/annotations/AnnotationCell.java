package app.lanyard.ui.annotations;

import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.ui.controls.FittingCell;
import app.lanyard.ui.controls.Wrapping;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** An annotation: what was highlighted, what the person thinks of it, and where it is. */
final class AnnotationCell extends FittingCell<ListedAnnotation> {

  private static final double MOST_LINES = 66;

  private final AnnotationWords words;
  private final Region bar = new Region();
  private final Label quote = label("annotation-quote");
  private final Label comment = label("annotation-comment");
  private final Label changed = label("annotation-changed");
  private final TextFlow difference = new TextFlow();
  private final Label details = label("secondary");
  private final HBox row;

  AnnotationCell(AnnotationWords words) {
    this.words = words;
    quote.setMaxHeight(MOST_LINES);
    Wrapping.off(details);
    bar.setMinWidth(4);
    difference.getStyleClass().add("annotation-difference");
    var texts = new VBox(4, quote, comment, changed, difference, details);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    row = new HBox(10, bar, texts);
    row.getStyleClass().addAll("note-row", "row-lines");
    getStyleClass().add("note-cell");
  }

  @Override
  protected void updateItem(@Nullable ListedAnnotation item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    HighlightColour colour = item.annotation().colour();
    bar.getStyleClass()
        .setAll("annotation-bar", "annotation-" + (colour == null ? "plain" : colour.wireName()));
    show(quote, words.quote(item.annotation()));
    show(comment, words.comment(item.annotation()));
    show(changed, words.state(item));
    showDifference(item);
    show(details, words.details(item));
    setAccessibleText(words.spoken(item));
    setGraphic(row);
  }

  /** The old words beside the new ones, where the person has to say whether they are the same. */
  private void showDifference(ListedAnnotation item) {
    TextQuote quoted = item.annotation().quote();
    boolean asked =
        item.placed().state() == AnchorState.REVIEW
            && quoted != null
            && !AnnotationWords.saysTheSame(item);
    difference.setVisible(asked);
    difference.setManaged(asked);
    difference.getChildren().clear();
    if (asked && quoted != null) {
      WordDiff.between(quoted.exact(), item.placed().currentText())
          .forEach(piece -> difference.getChildren().addAll(textsOf(piece)));
    }
  }

  private static List<Text> textsOf(WordDiff.Piece piece) {
    return Wrapping.pieces(piece.text().replaceAll("\\s", " ")).stream()
        .map(words -> textOf(words, piece))
        .toList();
  }

  private static Text textOf(String words, WordDiff.Piece piece) {
    var text = new Text(words);
    text.getStyleClass().add("difference-" + piece.fate().name().toLowerCase(Locale.ROOT));
    text.setStrikethrough(piece.fate() == WordDiff.Fate.GONE);
    text.setUnderline(piece.fate() == WordDiff.Fate.NEW);
    return text;
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  private static Label label(String style) {
    var label = new Label();
    Wrapping.on(label);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
