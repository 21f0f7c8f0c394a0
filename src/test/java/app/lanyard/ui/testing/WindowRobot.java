package app.lanyard.ui.testing;

import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MoveRobot;
import org.testfx.robot.impl.KeyboardRobotImpl;
import org.testfx.robot.impl.MouseRobotImpl;
import org.testfx.robot.impl.MoveRobotImpl;
import org.testfx.service.query.PointQuery;

/**
 * Uses mouse and keyboard as TestFX does, and goes on as soon as the window has answered, where
 * TestFX sleeps for fifty milliseconds: that was most of the time of the tests.
 */
public final class WindowRobot extends FxRobot {

  private final BaseRobot base = robotContext().getBaseRobot();
  private final Mouse mouse = new Mouse(base);
  private final KeyboardRobotImpl keyboard = new KeyboardRobotImpl(base);
  private final MoveRobot moving = new MoveRobotImpl(base, mouse, robotContext().getSleepRobot());

  @Override
  public FxRobot interact(Runnable action) {
    interactNoWait(action);
    return answered();
  }

  @Override
  public <T> FxRobot interact(Callable<T> action) {
    interactNoWait(action);
    return answered();
  }

  @Override
  public FxRobot interrupt() {
    return answered();
  }

  @Override
  public FxRobot press(KeyCode... keys) {
    keyboard.pressNoWait(keys);
    return answered();
  }

  @Override
  public FxRobot release(KeyCode... keys) {
    keyboard.releaseNoWait(keys);
    return answered();
  }

  @Override
  public FxRobot push(KeyCode... keys) {
    press(keys);
    KeyCode[] back = keys.clone();
    Collections.reverse(Arrays.asList(back));
    return release(back);
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      push(key);
    }
    return this;
  }

  @Override
  public FxRobot type(KeyCode key, int times) {
    return type(Collections.nCopies(times, key).toArray(KeyCode[]::new));
  }

  @Override
  public FxRobot write(char character) {
    return write(String.valueOf(character));
  }

  @Override
  public FxRobot write(String text) {
    Scene scene = written().getScene();
    text.chars()
        .mapToObj(Character::toString)
        .forEach(
            character -> {
              base.typeKeyboard(scene, keyOf(character), character);
              answered();
            });
    return this;
  }

  @Override
  public FxRobot press(MouseButton... buttons) {
    mouse.press(buttons);
    return this;
  }

  @Override
  public FxRobot release(MouseButton... buttons) {
    mouse.release(buttons);
    return this;
  }

  @Override
  public FxRobot clickOn(MouseButton... buttons) {
    mouse.pressNoWait(buttons);
    return release(buttons);
  }

  @Override
  public FxRobot clickOn(PointQuery point, Motion motion, MouseButton... buttons) {
    moveTo(point, motion);
    return clickOn(buttons);
  }

  @Override
  public FxRobot moveTo(PointQuery point, Motion motion) {
    moving.moveTo(point, motion);
    return this;
  }

  @Override
  public FxRobot moveBy(double x, double y, Motion motion) {
    moving.moveBy(x, y, motion);
    return this;
  }

  /** Lets go of whatever is pressed. */
  void releaseAll() {
    keyboard.releaseNoWait();
    mouse.releaseNoWait();
  }

  private FxRobot answered() {
    FxPulses.await();
    return this;
  }

  /** The window that has the keyboard. */
  private Window written() {
    Window focused = window(Window::isFocused);
    return focused == null ? targetWindow() : focused;
  }

  private static KeyCode keyOf(String character) {
    return switch (character) {
      case "\n" -> KeyCode.ENTER;
      case "\t" -> KeyCode.TAB;
      default -> KeyCode.UNDEFINED;
    };
  }

  private static final class Mouse extends MouseRobotImpl {

    Mouse(BaseRobot base) {
      super(base);
    }

    @Override
    public void press(MouseButton... buttons) {
      pressNoWait(buttons);
      FxPulses.await();
    }

    @Override
    public void release(MouseButton... buttons) {
      releaseNoWait(buttons);
      FxPulses.await();
    }

    @Override
    public void move(Point2D location) {
      moveNoWait(location);
      FxPulses.await();
    }
  }
}
