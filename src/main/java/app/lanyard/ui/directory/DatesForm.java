package app.lanyard.ui.directory;

import app.lanyard.model.DateSpan;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.shell.Forms;
import app.lanyard.ui.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for the dates of an event; both fields empty for dates that are unknown. */
final class DatesForm extends VBox {

  private final TypedDates typed;
  private final Messages messages;
  private final TextField first = new TextField();
  private final TextField last = new TextField();
  private final BooleanBinding readable;

  DatesForm(@Nullable DateSpan dates, Messages messages) {
    super(8);
    this.messages = messages;
    this.typed = new TypedDates(messages.locale());
    first.setId("dates-first");
    last.setId("dates-last");
    if (dates != null) {
      first.setText(typed.first(dates));
      last.setText(typed.last(dates));
    }
    readable =
        Bindings.createBooleanBinding(
            () -> isEmpty() || span().isPresent(), first.textProperty(), last.textProperty());
    var firstField = Forms.labelled(messages.get("timeline.from"), first);
    var lastField = Forms.labelled(messages.get("timeline.to"), last);
    HBox.setHgrow(firstField, Priority.ALWAYS);
    HBox.setHgrow(lastField, Priority.ALWAYS);
    getChildren().addAll(new HBox(12, firstField, lastField), hint());
  }

  void show(Forms forms, String title, Consumer<@Nullable DateSpan> onDates) {
    forms.show(
        title,
        this,
        first,
        messages.get("entity.datesVerb"),
        readable.asObject(),
        () -> onDates.accept(span().orElse(null)));
  }

  private Label hint() {
    var hint = new Label();
    hint.setId("dates-hint");
    Wrapping.on(hint);
    hint.getStyleClass().add("secondary");
    hint.textProperty()
        .bind(
            Bindings.when(readable)
                .then(messages.get("entity.datesHint"))
                .otherwise(messages.get("entity.datesWrong")));
    return hint;
  }

  private boolean isEmpty() {
    return first.getText().isBlank() && last.getText().isBlank();
  }

  private Optional<DateSpan> span() {
    return typed.parse(first.getText(), last.getText());
  }
}
