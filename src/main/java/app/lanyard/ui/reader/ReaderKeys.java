package app.lanyard.ui.reader;

import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.ui.shell.ReaderCommands;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.web.WebView;

/**
 * The reader's keys while it has the focus, heard before the web view takes them. Elsewhere in the
 * window the same keys are the window's.
 */
final class ReaderKeys {

  private final ReaderCommands commands;
  private final ReaderViewModel model;
  private final FindBar findBar;

  ReaderKeys(ReaderCommands commands, ReaderViewModel model, FindBar findBar) {
    this.commands = commands;
    this.model = model;
    this.findBar = findBar;
  }

  void attach(Node node) {
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    node.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
  }

  private void pressed(KeyEvent event) {
    boolean taken = event.isShortcutDown() ? shortcut(event) : plain(event);
    if (taken) {
      event.consume();
    }
  }

  private boolean shortcut(KeyEvent event) {
    switch (event.getCode()) {
      case F -> commands.find();
      case PLUS, EQUALS, ADD -> commands.zoomIn();
      case MINUS, SUBTRACT -> commands.zoomOut();
      case DIGIT0, NUMPAD0 -> commands.resetZoom();
      case T -> {
        return withShift(event, commands::toggleOutline);
      }
      case K -> {
        return withShift(event, commands::toggleNames);
      }
      case A -> {
        return withShift(event, commands::addTalk);
      }
      case H -> {
        return withShift(event, commands::highlight);
      }
      case E -> {
        return withShift(event, commands::comment);
      }
      case N -> {
        return withShift(event, commands::openMarks);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean withShift(KeyEvent event, Runnable command) {
    if (event.isShiftDown()) {
      command.run();
    }
    return event.isShiftDown();
  }

  private boolean plain(KeyEvent event) {
    if (event.getTarget() instanceof WebView && (marks(event) || steps(event) || places(event))) {
      return true;
    }
    if (event.getCode() == KeyCode.F3 && model.find().shown().get()) {
      findBar.step(event.isShiftDown());
      return true;
    }
    return event.getCode() == KeyCode.ESCAPE && closeOne();
  }

  /** Keys for highlights, where no text is typed. */
  private boolean marks(KeyEvent event) {
    if (event.isAltDown() || event.isMetaDown()) {
      return false;
    }
    HighlightModel highlights = model.highlights();
    switch (event.getCode()) {
      case H -> commands.highlight();
      case N -> commands.comment();
      case S -> commands.star();
      case DELETE -> highlights.trash();
      case DIGIT1 -> model.highlight(HighlightColour.YELLOW);
      case DIGIT2 -> model.highlight(HighlightColour.GREEN);
      case DIGIT3 -> model.highlight(HighlightColour.BLUE);
      case DIGIT4 -> model.highlight(HighlightColour.PINK);
      case DIGIT5 -> model.highlight(HighlightColour.PURPLE);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The page would scroll by these keys, and keep them to itself as long as it can. */
  private boolean steps(KeyEvent event) {
    boolean forward = event.getCode() == KeyCode.DOWN;
    if (!event.isAltDown() || (!forward && event.getCode() != KeyCode.UP)) {
      return false;
    }
    model.highlights().step(forward);
    return true;
  }

  private boolean places(KeyEvent event) {
    return event.getCode() == KeyCode.ENTER && model.highlights().placeSelected();
  }

  private boolean closeOne() {
    if (model.highlights().placing().asked().get().isPresent()) {
      model.highlights().placing().cancel();
      return true;
    }
    if (model.outline().shown().get()) {
      model.outline().toggle();
      return true;
    }
    if (model.find().shown().get()) {
      model.find().close();
      return true;
    }
    if (model.highlights().current().get().isPresent()) {
      model.highlights().choose(Optional.empty());
      return true;
    }
    return false;
  }

  private void scrolled(ScrollEvent event) {
    if (!event.isShortcutDown() || event.getDeltaY() == 0) {
      return;
    }
    if (event.getDeltaY() > 0) {
      commands.zoomIn();
    } else {
      commands.zoomOut();
    }
    event.consume();
  }
}
