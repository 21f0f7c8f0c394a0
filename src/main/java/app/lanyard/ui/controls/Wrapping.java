package app.lanyard.ui.controls;

import java.text.Bidi;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;

/**
 * Goes on in the next line where a text is too long. JavaFX 26 fails when it breaks words that run
 * from right to left, as Hebrew and Arabic do, and the window's layout with it: such a text stands
 * in one line in a label, and in a text flow it has to come in pieces that need no breaking.
 */
public final class Wrapping {

  private static final Pattern AFTER_SPACE = Pattern.compile("(?<=\\s)(?=\\S)");

  private Wrapping() {}

  public static void on(Labeled label) {
    bind(label.wrapTextProperty(), label.textProperty());
  }

  public static void on(Tooltip tooltip) {
    bind(tooltip.wrapTextProperty(), tooltip.textProperty());
  }

  /**
   * Its text, too. An area whose text does not wrap still measures it as if it did, for as long as
   * it takes the text to fit; so it is told that it does not.
   */
  public static void on(TextArea area) {
    bind(area.wrapTextProperty(), area.textProperty());
    area.skinProperty()
        .subscribe(
            () ->
                area.getChildrenUnmodifiable().stream()
                    .filter(ScrollPane.class::isInstance)
                    .map(ScrollPane.class::cast)
                    .forEach(pane -> fitOnlyWhatWraps(pane, area)));
  }

  /** Keeps the text in one line, whatever it is. */
  public static void off(Labeled label) {
    label.wrapTextProperty().unbind();
    label.setWrapText(false);
  }

  /** What has to be a text of its own in a text flow, in order and with nothing left out. */
  public static List<String> pieces(String text) {
    return canBreak(text) ? List.of(text) : List.of(AFTER_SPACE.split(text));
  }

  private static void fitOnlyWhatWraps(ScrollPane pane, TextArea area) {
    pane.fitToWidthProperty()
        .subscribe(
            fits -> {
              if (fits && !area.isWrapText()) {
                pane.setFitToWidth(false);
              }
            });
  }

  private static void bind(BooleanProperty wrap, ObservableValue<String> text) {
    wrap.bind(text.map(Wrapping::canBreak).orElse(true));
  }

  private static boolean canBreak(String text) {
    return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }
}
