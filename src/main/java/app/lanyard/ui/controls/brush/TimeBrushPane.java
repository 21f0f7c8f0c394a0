package app.lanyard.ui.controls.brush;

import app.lanyard.ui.controls.IconButtons;
import app.lanyard.ui.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A brush over time with what zooms it beside it. */
public final class TimeBrushPane extends HBox {

  private final TimeBrush brush;

  public TimeBrushPane(TimeBrushModel model, Messages messages) {
    super(4);
    this.brush = new TimeBrush(model, messages);
    HBox.setHgrow(brush, Priority.ALWAYS);
    Button closer =
        IconButtons.button(BootstrapIcons.ZOOM_IN, messages.get("brush.zoomIn"), model::zoomCloser);
    closer.setId("brush-zoom-in");
    Button wider =
        IconButtons.button(
            BootstrapIcons.ZOOM_OUT, messages.get("brush.zoomOut"), model::zoomWider);
    wider.setId("brush-zoom-out");
    var buttons = new VBox(closer, wider);
    buttons.getStyleClass().add("brush-zoom");
    getChildren().addAll(brush, buttons);
    visibleProperty().bind(brush.visibleProperty());
    managedProperty().bind(brush.visibleProperty());
  }

  /** Puts the keyboard onto the first day of the range. */
  public void focusFirst() {
    brush.focusFirst();
  }
}
