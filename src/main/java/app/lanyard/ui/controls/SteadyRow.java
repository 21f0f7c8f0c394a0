package app.lanyard.ui.controls;

import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Keeps a row of a list where it is while the list learns how high its rows are. The flow reckons
 * with the heights of rows that it hasn't laid out, and moves what is seen once it knows better:
 * that is mended before each of the next frames is drawn. Where the person moves the list
 * meanwhile, it is kept there.
 */
final class SteadyRow {

  /** Rows out of sight are measured again when their pages come, some frames later. */
  private static final int FRAMES = 12;

  private static final List<EventType<? extends Event>> MOVES =
      List.of(
          ScrollEvent.ANY,
          MouseEvent.MOUSE_PRESSED,
          MouseEvent.MOUSE_DRAGGED,
          KeyEvent.KEY_PRESSED);

  private final ListView<?> list;
  private final WindowedList<?> rows;
  private final VirtualFlow<?> flow;
  private final Scene scene;
  private final Runnable frame = this::frame;
  private final EventHandler<Event> move = event -> moved = true;
  private int row;
  private double top;
  private int left = FRAMES;
  private boolean moved;

  private SteadyRow(
      ListView<?> list,
      WindowedList<?> rows,
      VirtualFlow<?> flow,
      Scene scene,
      int row,
      double top) {
    this.list = list;
    this.rows = rows;
    this.flow = flow;
    this.scene = scene;
    this.row = row;
    this.top = top;
  }

  /**
   * Keeps a row where it is for some frames, as long as the list shows these rows.
   *
   * @param top how far the row's top is below that of the list, in pixels
   */
  static void keep(
      ListView<?> list,
      WindowedList<?> rows,
      VirtualFlow<?> flow,
      Scene scene,
      int row,
      double top) {
    new SteadyRow(list, rows, flow, scene, row, top).start();
  }

  private void start() {
    mend();
    MOVES.forEach(type -> list.addEventFilter(type, move));
    scene.addPostLayoutPulseListener(frame);
    Platform.requestNextPulse();
  }

  private void frame() {
    left--;
    boolean shown = rows.equals(list.getItems());
    if (shown && moved) {
      follow();
    } else if (shown) {
      mend();
    }
    if (shown && left > 0) {
      Platform.requestNextPulse();
    } else {
      stop();
    }
  }

  private void stop() {
    scene.removePostLayoutPulseListener(frame);
    MOVES.forEach(type -> list.removeEventFilter(type, move));
  }

  private void mend() {
    if (flow.getVisibleCell(row) == null) {
      flow.scrollToTop(row);
    }
    list.layout();
    IndexedCell<?> cell = flow.getVisibleCell(row);
    if (cell != null) {
      flow.scrollPixels(cell.getLayoutY() - top);
    }
  }

  private void follow() {
    moved = false;
    IndexedCell<?> first = flow.getFirstVisibleCell();
    if (first != null) {
      row = first.getIndex();
      top = first.getLayoutY();
    }
  }
}
