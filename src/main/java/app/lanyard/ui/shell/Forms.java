package app.lanyard.ui.shell;

import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Cards in which something is filled in, and then done or left. */
public final class Forms {

  private final Dialogs dialogs;
  private final Messages messages;

  public Forms(Dialogs dialogs, Messages messages) {
    this.dialogs = dialogs;
    this.messages = messages;
  }

  /**
   * Shows a card.
   *
   * @param first what the keyboard is put onto
   * @param verb what the button says that does it
   * @param ready whether enough is filled in
   * @param onDone does it; the card is gone by then
   * @return the button that does it
   */
  public Button show(
      String title,
      Node body,
      Node first,
      String verb,
      ObservableValue<Boolean> ready,
      Runnable onDone) {
    var cancel = new Button(messages.get("dialog.cancel"));
    cancel.setId("form-cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> dialogs.close());
    var done = new Button(verb);
    done.setId("form-done");
    done.setDefaultButton(true);
    done.disableProperty().bind(ready.map(enough -> !enough));
    done.setOnAction(
        event -> {
          dialogs.close();
          onDone.run();
        });
    dialogs.show(new Card(title, body, List.of(cancel, done), first, true));
    return done;
  }

  /** Lets Enter do it also where a control keeps that key to itself: a list, a choice. */
  public static void enterPresses(Button done, Node where) {
    where.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            done.fire();
          }
        });
  }

  /** A field below what it is for, which is also its name for screen readers. */
  public static VBox labelled(String text, Node field) {
    var label = new Label(text);
    label.setLabelFor(field);
    label.getStyleClass().add("secondary");
    field.setAccessibleText(text);
    return new VBox(4, label, field);
  }
}
