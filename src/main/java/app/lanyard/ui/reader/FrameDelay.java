package app.lanyard.ui.reader;

import javafx.animation.AnimationTimer;

/** Does something some frames from now: when what was changed before is laid out or drawn. */
final class FrameDelay {

  private final int frames;
  private final Runnable action;
  private final Countdown countdown = new Countdown();
  private boolean running;

  FrameDelay(int frames, Runnable action) {
    this.frames = frames;
    this.action = action;
  }

  boolean isRunning() {
    return running;
  }

  void restart() {
    countdown.left = frames;
    countdown.start();
    running = true;
  }

  void stop() {
    countdown.stop();
    running = false;
  }

  private final class Countdown extends AnimationTimer {

    private int left;

    @Override
    public void handle(long now) {
      left--;
      if (left <= 0) {
        FrameDelay.this.stop();
        action.run();
      }
    }
  }
}
