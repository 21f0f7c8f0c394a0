package app.lanyard.ui.controls.brush;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;

/**
 * Moves the brush by keys: an arrow by one bar, with Shift by ten, Home and End as far as there are
 * talks; plus and minus zoom, 0 shows everything, Backspace chooses everything.
 */
final class BrushKeys {

  private static final int MANY = 10;

  /** Which end of the range a handle moves. */
  enum Part {
    FIRST,
    LAST,
    BOTH
  }

  private final TimeBrushModel model;
  private final Part part;

  private BrushKeys(TimeBrushModel model, Part part) {
    this.model = model;
    this.part = part;
  }

  /**
   * @param unit what one bar stands for now
   */
  static void listen(BrushHandle handle, TimeBrushModel model, Part part, Supplier<TimeUnit> unit) {
    var keys = new BrushKeys(model, part);
    handle.setOnKeyPressed(
        event -> {
          if (model.extent().isPresent() && keys.pressed(event, model.extent().get(), unit.get())) {
            event.consume();
          }
        });
  }

  private boolean pressed(KeyEvent event, TimeWindow extent, TimeUnit unit) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    int step = event.isShiftDown() ? MANY : 1;
    switch (event.getCode()) {
      case LEFT, DOWN -> move(extent, unit, -step);
      case RIGHT, UP -> move(extent, unit, step);
      case HOME -> moveFarthest(extent, true);
      case END -> moveFarthest(extent, false);
      case BACK_SPACE -> model.clear();
      case PLUS, ADD, EQUALS -> model.zoomCloser();
      case MINUS, SUBTRACT -> model.zoomWider();
      case DIGIT0, NUMPAD0 -> model.fit();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void move(TimeWindow extent, TimeUnit unit, int step) {
    LocalDate first = model.rangeProperty().get().firstIn(extent);
    LocalDate last = model.rangeProperty().get().lastIn(extent);
    LocalDate newFirst = unit.plus(unit.startOf(first), step);
    LocalDate newLast = unit.endOf(unit.plus(unit.startOf(last), step));
    switch (part) {
      case FIRST -> choose(inside(newFirst, extent), last);
      case LAST -> choose(first, inside(newLast, extent));
      case BOTH -> {
        if (extent.contains(newFirst) && extent.contains(newLast)) {
          model.choose(newFirst, newLast);
        }
      }
    }
  }

  /** An end never passes the other. */
  private void choose(LocalDate first, LocalDate last) {
    if (!first.isAfter(last)) {
      model.choose(first, last);
    }
  }

  private void moveFarthest(TimeWindow extent, boolean back) {
    LocalDate first = model.rangeProperty().get().firstIn(extent);
    LocalDate last = model.rangeProperty().get().lastIn(extent);
    if (part == Part.FIRST && back) {
      model.choose(extent.first(), last);
    } else if (part == Part.LAST && !back) {
      model.choose(first, extent.last());
    }
  }

  private static LocalDate inside(LocalDate day, TimeWindow extent) {
    if (day.isBefore(extent.first())) {
      return extent.first();
    }
    return day.isAfter(extent.last()) ? extent.last() : day;
  }
}
