package app.lanyard.ui.controls;

import java.util.Optional;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Finds the part of a list view that lays its rows out. */
public final class VirtualFlows {

  private VirtualFlows() {}

  /** Nothing as long as the list has not been shown. */
  public static Optional<VirtualFlow<?>> of(ListView<?> list) {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? Optional.of(flow)
        : Optional.empty();
  }

  /**
   * Whether something of a row is below the top edge: a flow's "first visible cell" may be one that
   * ends right at that edge.
   */
  static boolean isInSight(IndexedCell<?> cell) {
    return cell.getLayoutY() + cell.getHeight() > 0;
  }
}
