package app.lanyard.ui.annotations;

import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Narrows the list to what has a tag. There is none as long as nothing has one. */
final class TagFilter extends ComboBox<String> {

  private final AnnotationsViewModel model;

  /** Whether the list of tags is being made, and nobody has chosen anything. */
  private boolean filling;

  TagFilter(AnnotationsViewModel model, Messages messages) {
    this.model = model;
    setId("annotations-tag");
    setAccessibleText(messages.get("annotations.tag"));
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String tag) {
            return tag == null || tag.isEmpty() ? messages.get("annotations.anyTag") : "#" + tag;
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    managedProperty().bind(visibleProperty());
    model.tags().addListener((ListChangeListener<String>) change -> fill());
    model.filterProperty().subscribe(filter -> setValue(filter.tag()));
    valueProperty().subscribe(this::choose);
    fill();
  }

  private void fill() {
    filling = true;
    List<String> choices = new ArrayList<>(List.of(""));
    choices.addAll(model.tags());
    getItems().setAll(choices);
    setValue(model.filterProperty().get().tag());
    setVisible(choices.size() > 1);
    filling = false;
  }

  private void choose(String tag) {
    if (!filling && tag != null && !tag.equals(model.filterProperty().get().tag())) {
      model.filterProperty().set(model.filterProperty().get().withTag(tag));
    }
  }
}
