package app.lanyard.bench;

import app.lanyard.app.MeasuredWindow;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** Drags over the chart of the timeline, as a hand does. */
final class Brushing {

  private static final int MOVES = 200;
  private static final int PATIENCE_SECONDS = 10;

  private final MeasuredWindow window;
  private final Node chart;

  Brushing(MeasuredWindow window) {
    this.window = window;
    this.chart = Fx.get(() -> window.root().lookup("#time-brush"));
  }

  /** How long after each move the rows of the days chosen are read and laid out. */
  Timings drag() {
    var timings = new Timings();
    var random = new Random(3);
    Fx.run(() -> fire(MouseEvent.MOUSE_PRESSED, 0.1));
    for (int move = 0; move < MOVES; move++) {
      double share = 0.15 + 0.8 * random.nextDouble();
      timings.time(() -> follow(share));
    }
    Fx.run(() -> fire(MouseEvent.MOUSE_RELEASED, 0.5));
    return timings;
  }

  private void follow(double share) {
    var laidOut = new CompletableFuture<Void>();
    Platform.runLater(
        () -> {
          fire(MouseEvent.MOUSE_DRAGGED, share);
          awaitRows(laidOut);
        });
    laidOut.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  private void awaitRows(CompletableFuture<Void> laidOut) {
    Scene scene = chart.getScene();
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            if (window.isQuiet()) {
              scene.removePostLayoutPulseListener(this);
              laidOut.complete(null);
            } else {
              Platform.requestNextPulse();
            }
          }
        });
    Platform.requestNextPulse();
  }

  private void fire(EventType<MouseEvent> type, double share) {
    double x = share * chart.getLayoutBounds().getWidth();
    double y = chart.getLayoutBounds().getHeight() / 2;
    Point2D inScene = chart.localToScene(x, y);
    Event.fireEvent(
        chart,
        new MouseEvent(
            type,
            inScene.getX(),
            inScene.getY(),
            inScene.getX(),
            inScene.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            new PickResult(chart, inScene.getX(), inScene.getY())));
  }
}
