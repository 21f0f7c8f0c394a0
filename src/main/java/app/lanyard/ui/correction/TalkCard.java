package app.lanyard.ui.correction;

import app.lanyard.ui.controls.CardScroller;
import app.lanyard.ui.controls.CompletionField;
import app.lanyard.ui.shell.Card;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/** Makes the card in which a talk is written. */
final class TalkCard {

  private final CompletionField.Lookup events;
  private final Messages messages;

  /**
   * @param events finds the events whose names begin as what is typed
   */
  TalkCard(CompletionField.Lookup events, Messages messages) {
    this.events = events;
    this.messages = messages;
  }

  /**
   * @param save gets what was written, once nothing in it is amiss
   */
  Card of(TalkSheet sheet, Consumer<TalkValues> save, Runnable cancel) {
    var model = new TalkViewModel(sheet.start(), sheet.dateOrigin(), messages);
    var form = new TalkForm(sheet, model, events, messages);
    var scroller = new CardScroller(form);
    var cancelling = new Button(messages.get("dialog.cancel"));
    cancelling.setId("dialog-cancel");
    cancelling.setCancelButton(true);
    cancelling.setOnAction(event -> cancel.run());
    var saving = new Button(messages.get("dialog.save"));
    saving.setId("dialog-save");
    saving.setDefaultButton(true);
    saving.setOnAction(event -> model.values().ifPresent(save));
    return new Card(
        sheet.heading(), scroller, List.of(cancelling, saving), form.firstField(), true);
  }
}
