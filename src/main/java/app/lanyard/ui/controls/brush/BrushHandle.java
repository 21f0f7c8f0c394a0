package app.lanyard.ui.controls.brush;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;

/** A part of the brush that can be dragged, and moved by keys while it has the keyboard. */
final class BrushHandle extends Region {

  BrushHandle(String id, String style, Cursor cursor) {
    setId(id);
    getStyleClass().add(style);
    setAccessibleRole(AccessibleRole.SLIDER);
    setFocusTraversable(true);
    setManaged(false);
    setCursor(cursor);
    setOnMousePressed(event -> requestFocus());
  }
}
