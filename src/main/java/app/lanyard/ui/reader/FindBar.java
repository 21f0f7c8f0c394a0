package app.lanyard.ui.reader;

import app.lanyard.ui.controls.IconButtons;
import app.lanyard.ui.controls.IconField;
import app.lanyard.ui.task.FxDelay;
import app.lanyard.ui.text.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The search field above the page, with how many places it found. */
final class FindBar extends HBox {

  private final FindModel model;
  private final Messages messages;
  private final FxDelay delay = FxDelay.whileTyping();
  private final IconField field = new IconField(BootstrapIcons.SEARCH);

  FindBar(FindModel model, Messages messages) {
    super(4);
    this.model = model;
    this.messages = messages;
    getStyleClass().add("reader-find");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    setUpField();
    getChildren()
        .addAll(
            field,
            button(
                "reader-find-previous",
                messages.get("reader.find.previous"),
                BootstrapIcons.CHEVRON_UP,
                model::previous),
            button(
                "reader-find-next",
                messages.get("reader.find.next"),
                BootstrapIcons.CHEVRON_DOWN,
                model::next),
            button(
                "reader-find-close",
                messages.get("reader.find.close"),
                BootstrapIcons.X,
                model::close));
    visibleProperty().bind(model.shown());
    managedProperty().bind(model.shown());
  }

  /** Opens the bar, and puts the caret into the field with its old text selected. */
  void open() {
    boolean wasShown = model.shown().get();
    model.shown().set(true);
    field.requestFocus();
    field.selectAll();
    if (!wasShown) {
      model.search();
    }
  }

  void step(boolean backwards) {
    delay.flush();
    if (backwards) {
      model.previous();
    } else {
      model.next();
    }
  }

  private void setUpField() {
    field.setId("reader-find-field");
    field.setPromptText(messages.get("reader.find.prompt"));
    field.setAccessibleText(messages.get("reader.find.prompt"));
    field.textProperty().bindBidirectional(model.query());
    field.textProperty().subscribe(text -> delay.restart(model::search));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.setRight(countLabel());
    HBox.setHgrow(field, Priority.ALWAYS);
  }

  private Label countLabel() {
    Label label = new Label();
    label.setId("reader-find-count");
    label.getStyleClass().add("reader-find-count");
    label.textProperty().bind(summary());
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private StringBinding summary() {
    return Bindings.createStringBinding(
        this::summaryNow, model.query(), model.count(), model.current());
  }

  private String summaryNow() {
    if (model.query().get().isBlank()) {
      return "";
    }
    int count = model.count().get();
    if (count == 0) {
      return messages.get("reader.find.none");
    }
    String key = count < FindModel.LIMIT ? "reader.find.count" : "reader.find.count.many";
    return messages.get(key, model.current().get(), count);
  }

  private static Button button(String id, String text, Ikon icon, Runnable action) {
    Button button = IconButtons.button(icon, text, action);
    button.setId(id);
    return button;
  }

  /**
   * A filter, because the field hands an Enter that it does not use to its parents a second time.
   */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      step(event.isShiftDown());
      event.consume();
    }
  }
}
