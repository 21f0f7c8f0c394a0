package app.lanyard.ui.annotations;

import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.ui.shell.Dialogs;
import app.lanyard.ui.text.Messages;
import java.util.List;

/** What is done with the annotations that are selected. */
final class AnnotationCommands {

  private final AnnotationsViewModel model;
  private final AnnotationFiles files;
  private final TagForm tags;
  private final TemplateForm template;

  AnnotationCommands(
      AnnotationsViewModel model, AnnotationFiles files, Dialogs dialogs, Messages messages) {
    this.model = model;
    this.files = files;
    this.tags = new TagForm(dialogs, messages);
    this.template = new TemplateForm(files, dialogs, messages);
  }

  void open(List<ListedAnnotation> selected) {
    if (!selected.isEmpty()) {
      model.open(selected.getFirst());
    }
  }

  void accept(List<ListedAnnotation> selected) {
    model.accept(selected);
  }

  void place(List<ListedAnnotation> selected) {
    if (!selected.isEmpty()) {
      model.place(selected.getFirst());
    }
  }

  void refuse(List<ListedAnnotation> selected) {
    model.refuse(selected);
  }

  void trash(List<ListedAnnotation> selected) {
    model.trash(selected);
  }

  void restore(List<ListedAnnotation> selected) {
    model.restore(selected);
  }

  void tag(List<ListedAnnotation> selected) {
    List<ListedAnnotation> standing =
        selected.stream().filter(listed -> !listed.trashed()).toList();
    if (!standing.isEmpty()) {
      tags.show(standing, (added, removed) -> model.retag(standing, added, removed));
    }
  }

  void saveMarkdown(List<ListedAnnotation> selected) {
    files.saveMarkdown(orShown(selected));
  }

  void saveJson(List<ListedAnnotation> selected) {
    files.saveJson(orShown(selected));
  }

  void load() {
    files.load();
  }

  void changeTemplate() {
    template.show();
  }

  /** One row is where the keyboard stands; several were selected to be meant. */
  private List<ListedAnnotation> orShown(List<ListedAnnotation> selected) {
    return selected.size() > 1 ? selected : List.copyOf(model.shown());
  }
}
