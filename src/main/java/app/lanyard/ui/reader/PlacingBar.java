package app.lanyard.ui.reader;

import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.text.Messages;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Asks where in the note an annotation belongs; only there while that is asked. */
final class PlacingBar extends HBox {

  private static final int LONGEST = 80;

  private final Messages messages;
  private final Label question = new Label();

  PlacingBar(HighlightModel model, Messages messages) {
    super(8);
    this.messages = messages;
    setId("placing-bar");
    getStyleClass().add("placing-bar");
    setAlignment(Pos.CENTER_LEFT);
    Wrapping.on(question);
    question.setMinHeight(USE_PREF_SIZE);
    question.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(question, Priority.ALWAYS);
    var put = new Button(messages.get("reader.placing.put"));
    put.setId("placing-put");
    put.getStyleClass().addAll(Styles.ACCENT, Styles.SMALL);
    put.setMinWidth(USE_PREF_SIZE);
    put.setFocusTraversable(false);
    put.disableProperty().bind(model.selected().map(selected -> selected.isEmpty()).orElse(true));
    put.setOnAction(event -> model.placeSelected());
    var cancel = new Button(messages.get("dialog.cancel"));
    cancel.setId("placing-cancel");
    cancel.getStyleClass().add(Styles.SMALL);
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(event -> model.placing().cancel());
    getChildren().addAll(question, put, cancel);
    managedProperty().bind(visibleProperty());
    visibleProperty().bind(model.placing().asked().map(asked -> asked.isPresent()));
    model.placing().asked().subscribe(asked -> asked.ifPresent(this::ask));
  }

  private void ask(Annotation annotation) {
    TextQuote quote = annotation.quote();
    String text = quote == null ? "" : quote.exact().replaceAll("\\s+", " ").strip();
    String shown =
        text.codePointCount(0, text.length()) > LONGEST
            ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
            : text;
    question.setText(messages.get("reader.placing.question", shown));
  }
}
