package app.lanyard.ui.search;

import app.lanyard.model.search.MarkedText;
import app.lanyard.ui.controls.Wrapping;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;

/** Makes texts in which the words searched for stand out. */
final class MarkedWords {

  private MarkedWords() {}

  /**
   * @param style of all of it; the marked words have {@code found-mark} besides
   */
  static List<Text> of(MarkedText marked, String style) {
    String text = marked.text();
    var parts = new ArrayList<Text>();
    int done = 0;
    for (MarkedText.Mark mark : marked.marks()) {
      add(parts, text.substring(done, mark.start()), style);
      add(parts, text.substring(mark.start(), mark.end()), style, "found-mark");
      done = mark.end();
    }
    add(parts, text.substring(done), style);
    return parts;
  }

  static Text plain(String text, String... styles) {
    var part = new Text(text);
    part.getStyleClass().addAll(styles);
    return part;
  }

  private static void add(List<Text> parts, String text, String... styles) {
    if (!text.isEmpty()) {
      Wrapping.pieces(text).forEach(piece -> parts.add(plain(piece, styles)));
    }
  }
}
