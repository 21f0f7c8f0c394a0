package app.lanyard.ui.controls.chart;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A part of the window that shows numbers of which a picture can be made. */
public interface Charted {

  /** What is shown now. */
  Chart chart();

  /** Where in the window it is shown. */
  Region region();

  /** The innermost one that a node is or is in. */
  static Optional<Charted> around(Node node) {
    return Stream.iterate(node, at -> at != null, Node::getParent)
        .filter(Charted.class::isInstance)
        .map(Charted.class::cast)
        .findFirst();
  }
}
