package app.lanyard.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The tooltip of a node of which lists have many, made when the mouse first comes to the node: a
 * tooltip is a window, and most are never looked at.
 */
public final class LateTip {

  private static final double WIDTH = 420;

  private final Node node;
  private String text = "";
  private @Nullable Tooltip tooltip;

  /** The one tooltip of a node that others give words to as well. */
  public static LateTip of(Node node) {
    return (LateTip) node.getProperties().computeIfAbsent(LateTip.class, key -> new LateTip(node));
  }

  public LateTip(Node node) {
    this.node = node;
    node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> make());
  }

  /**
   * Says this from now on.
   *
   * @param words empty for no tooltip
   */
  public void setText(String words) {
    text = words;
    if (tooltip != null) {
      show(tooltip);
    }
  }

  private void make() {
    if (tooltip == null) {
      tooltip = new Tooltip();
      Wrapping.on(tooltip);
      tooltip.setMaxWidth(WIDTH);
      show(tooltip);
    }
  }

  private void show(Tooltip shown) {
    shown.setText(text);
    if (node instanceof Control control) {
      control.setTooltip(text.isEmpty() ? null : shown);
    } else if (text.isEmpty()) {
      Tooltip.uninstall(node, shown);
    } else {
      Tooltip.install(node, shown);
    }
  }
}
