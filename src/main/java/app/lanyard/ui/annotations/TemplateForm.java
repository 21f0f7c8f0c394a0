package app.lanyard.ui.annotations;

import app.lanyard.library.excerpt.ExcerptTemplate;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.shell.Card;
import app.lanyard.ui.shell.Dialogs;
import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Lets the person change the form of the Markdown files. */
final class TemplateForm {

  private static final int ROWS = 18;

  private final AnnotationFiles files;
  private final Dialogs dialogs;
  private final Messages messages;

  TemplateForm(AnnotationFiles files, Dialogs dialogs, Messages messages) {
    this.files = files;
    this.dialogs = dialogs;
    this.messages = messages;
  }

  void show() {
    var text = new TextArea(files.template());
    text.setId("template-text");
    text.setPrefRowCount(ROWS);
    text.getStyleClass().add("template-text");
    text.setAccessibleText(messages.get("annotations.template"));
    var hint = wrapped(messages.get("annotations.template.hint"), "secondary");
    var wrong = wrapped("", "form-problem");
    wrong.setId("template-wrong");
    wrong.managedProperty().bind(wrong.visibleProperty());
    wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
    Button reset = button("template-reset", "annotations.template.reset");
    reset.setOnAction(event -> text.setText(ExcerptTemplate.standard()));
    Button cancel = button("form-cancel", "dialog.cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> dialogs.close());
    Button keep = button("form-done", "annotations.template.keep");
    keep.setOnAction(event -> files.changeTemplate(text.getText(), dialogs::close, wrong::setText));
    dialogs.show(
        new Card(
            messages.get("annotations.template"),
            new VBox(10, hint, text, wrong),
            List.of(reset, cancel, keep),
            text,
            true));
  }

  private Button button(String id, String key) {
    var button = new Button(messages.get(key));
    button.setId(id);
    return button;
  }

  private static Label wrapped(String text, String style) {
    var label = new Label(text);
    Wrapping.on(label);
    label.getStyleClass().add(style);
    return label;
  }
}
