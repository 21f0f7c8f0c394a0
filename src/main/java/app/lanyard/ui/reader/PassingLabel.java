package app.lanyard.ui.reader;

import app.lanyard.ui.task.FxDelay;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** Words over the page's lower edge that are there for a while. */
final class PassingLabel extends Label {

  private final FxDelay delay;

  private PassingLabel(String id, Duration duration) {
    delay = new FxDelay(duration);
    setId(id);
    setMouseTransparent(true);
    setVisible(false);
    setMaxWidth(USE_PREF_SIZE);
  }

  /** Shows the text as long as it isn't empty. */
  static PassingLabel whileThere(String id, ObservableStringValue text) {
    return following(id, text, Duration.INDEFINITE);
  }

  /** Shows each new text for a time in which it can be read. */
  static PassingLabel forAWhile(String id, ObservableStringValue text) {
    return following(id, text, Duration.seconds(6));
  }

  private static PassingLabel following(String id, ObservableStringValue text, Duration duration) {
    PassingLabel label = new PassingLabel(id, duration);
    label.getStyleClass().add(id);
    text.subscribe(label::say);
    return label;
  }

  private void say(String words) {
    setVisible(!words.isEmpty());
    if (words.isEmpty()) {
      return;
    }
    setText(words);
    delay.restart(() -> setVisible(false));
  }
}
