package app.lanyard.ui.controls;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/**
 * For the skins of labels and links in rows, whose text changes all the time. JavaFX takes the text
 * node out and puts it back whenever it says something else, and what comes into a window is styled
 * anew: that took more time than all else about a row.
 */
final class SteadyText {

  private SteadyText() {}

  /** Whether a text node is all that is shown and all there is to show, so that it can stay. */
  static boolean isAlone(Labeled labeled, List<Node> children) {
    return labeled.getGraphic() == null
        && children.size() == 1
        && children.getFirst() instanceof Text;
  }
}
