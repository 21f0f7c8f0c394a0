package app.lanyard.ui.annotations;

import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.ui.shell.Dialogs;
import app.lanyard.ui.shell.Forms;
import app.lanyard.ui.text.Messages;
import app.lanyard.ui.text.Tags;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks which tags several annotations get, and which they lose. */
final class TagForm {

  private final Forms forms;
  private final Messages messages;

  TagForm(Dialogs dialogs, Messages messages) {
    this.forms = new Forms(dialogs, messages);
    this.messages = messages;
  }

  /** Gets what the person asks for. */
  @FunctionalInterface
  interface OnTags {
    void retag(List<String> added, List<String> removed);
  }

  void show(List<ListedAnnotation> chosen, OnTags onTags) {
    var added = field("tags-added", "annotations.tags.prompt");
    var removed = field("tags-removed", "annotations.tags.prompt");
    var body =
        new VBox(
            12,
            Forms.labelled(messages.get("annotations.tags.add"), added),
            Forms.labelled(removal(chosen), removed));
    forms.show(
        messages.get("annotations.tags.title", chosen.size()),
        body,
        added,
        messages.get("annotations.tags.verb"),
        Bindings.createBooleanBinding(
            () -> !Tags.in(added.getText()).isEmpty() || !Tags.in(removed.getText()).isEmpty(),
            added.textProperty(),
            removed.textProperty()),
        () -> onTags.retag(Tags.in(added.getText()), Tags.in(removed.getText())));
  }

  private TextField field(String id, String prompt) {
    var field = new TextField();
    field.setId(id);
    field.setPromptText(messages.get(prompt));
    return field;
  }

  private String removal(List<ListedAnnotation> chosen) {
    String known = known(chosen);
    String label = messages.get("annotations.tags.remove");
    return known.isEmpty() ? label : label + ": " + known;
  }

  private static String known(List<ListedAnnotation> chosen) {
    return chosen.stream()
        .flatMap(listed -> listed.annotation().tags().stream())
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .map(tag -> "#" + tag)
        .collect(Collectors.joining(" "));
  }
}
