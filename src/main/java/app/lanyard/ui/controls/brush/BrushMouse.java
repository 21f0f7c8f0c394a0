package app.lanyard.ui.controls.brush;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * Moves the brush by the mouse: over the bars a drag chooses a range, its middle and its ends can
 * be dragged, two clicks choose everything, the wheel moves the window and zooms it with Ctrl.
 */
final class BrushMouse {

  /** Less than this is a click with an unsteady hand. */
  private static final double SHORTEST_DRAG = 3;

  private static final double PAN_PER_PIXEL = 1.0 / 800;

  private final TimeBrushModel model;
  private final ToDoubleFunction<MouseEvent> shareOf;
  private @Nullable Grip grip;

  /** What is held: the days that were chosen when it was taken, and where that was. */
  private record Grip(
      TimeWindow window, LocalDate first, LocalDate last, LocalDate at, double x, Dragging part) {}

  private interface Dragging {
    void to(Grip grip, LocalDate day);
  }

  /**
   * @param shareOf where an event lies in the window, 0 to 1
   */
  BrushMouse(TimeBrushModel model, ToDoubleFunction<MouseEvent> shareOf) {
    this.model = model;
    this.shareOf = shareOf;
  }

  /**
   * The gesture belongs to the part that was pressed until the button is let go, whatever moves
   * below the mouse meanwhile; so the brush as a whole listens.
   */
  void listen(Node brush, Node range, Node first, Node last) {
    brush.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getButton() != MouseButton.PRIMARY) {
            return;
          }
          Object part = event.getTarget();
          if (first.equals(part)) {
            take(event, this::dragFirst);
          } else if (last.equals(part)) {
            take(event, this::dragLast);
          } else {
            take(event, range.equals(part) ? this::move : this::draw);
          }
        });
    brush.setOnMouseDragged(this::drag);
    brush.setOnMouseReleased(event -> grip = null);
    brush.setOnMouseClicked(this::clicked);
  }

  void scroll(ScrollEvent event, double share) {
    double by = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
    if (event.isShortcutDown() && by > 0) {
      model.zoomIn(share);
    } else if (event.isShortcutDown() && by < 0) {
      model.zoomOut(share);
    } else {
      model.pan(-by * PAN_PER_PIXEL);
    }
    event.consume();
  }

  private void take(MouseEvent event, Dragging part) {
    grip =
        model
            .windowProperty()
            .get()
            .flatMap(
                window ->
                    model
                        .extent()
                        .map(
                            all ->
                                new Grip(
                                    window,
                                    model.rangeProperty().get().firstIn(all),
                                    model.rangeProperty().get().lastIn(all),
                                    window.dayAt(shareOf.applyAsDouble(event)),
                                    event.getSceneX(),
                                    part)))
            .orElse(null);
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (grip != null && Math.abs(event.getSceneX() - grip.x()) >= SHORTEST_DRAG) {
      grip.part().to(grip, grip.window().dayAt(shareOf.applyAsDouble(event)));
    }
    event.consume();
  }

  private void draw(Grip held, LocalDate day) {
    model.choose(held.at(), day);
  }

  private void move(Grip held, LocalDate day) {
    var chosen = new TimeWindow(held.first(), held.last());
    long by = day.toEpochDay() - held.at().toEpochDay();
    TimeWindow moved = chosen.shifted(by).within(model.extent().orElse(chosen));
    model.choose(moved.first(), moved.last());
  }

  private void dragFirst(Grip held, LocalDate day) {
    model.choose(day.isAfter(held.last()) ? held.last() : day, held.last());
  }

  private void dragLast(Grip held, LocalDate day) {
    model.choose(held.first(), day.isBefore(held.first()) ? held.first() : day);
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 2
        && event.isStillSincePress()) {
      model.clear();
    }
    event.consume();
  }
}
