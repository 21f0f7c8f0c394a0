package app.lanyard.ui.timeline;

import app.lanyard.ui.shell.Card;
import app.lanyard.ui.shell.Dialogs;
import app.lanyard.ui.text.Messages;
import app.lanyard.ui.text.TypedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the day to jump to. */
final class JumpCard {

  private final Dialogs dialogs;
  private final Messages messages;
  private final TypedDate dates;

  JumpCard(Dialogs dialogs, Messages messages) {
    this.dialogs = dialogs;
    this.messages = messages;
    this.dates = new TypedDate(messages.locale());
  }

  /** A month or a year stands for its last day, where its talks begin in a list newest first. */
  void show(Consumer<LocalDate> onDay) {
    var field = new TextField();
    field.setId("jump-day");
    field.setPromptText(messages.get("jump.example"));
    var label = new Label(messages.get("jump.day"));
    label.getStyleClass().add("secondary");
    label.setLabelFor(field);
    field.setAccessibleText(label.getText());
    var cancel = new Button(messages.get("dialog.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> dialogs.close());
    var jump = new Button(messages.get("jump.verb"));
    jump.setId("jump-done");
    jump.setDefaultButton(true);
    jump.disableProperty()
        .bind(field.textProperty().map(typed -> dates.parse(typed, TypedDate.End.LAST).isEmpty()));
    jump.setOnAction(
        event -> {
          dialogs.close();
          dates.parse(field.getText(), TypedDate.End.LAST).ifPresent(onDay);
        });
    dialogs.show(
        new Card(
            messages.get("jump.title"),
            new VBox(4, label, field),
            List.of(cancel, jump),
            field,
            true));
  }
}
