package app.lanyard.ui.shell;

import app.lanyard.library.Annotations;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.ui.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes steps of the window's history of what the person marks. Used on the JavaFX thread alone.
 */
public final class AnnotationEdits implements AnnotationDesk {

  private final Annotations annotations;
  private final EditHistory history;
  private final Messages messages;

  public AnnotationEdits(Annotations annotations, EditHistory history, Messages messages) {
    this.annotations = annotations;
    this.history = history;
    this.messages = messages;
  }

  @Override
  public void add(NewAnnotation wanted, Consumer<Annotation> kept) {
    var addition = new AnnotationAddition(annotations, wanted, messages.get("undo.annotation.add"));
    history.performQuietly(addition, () -> kept.accept(addition.added()));
  }

  @Override
  public void change(Annotation before, AnnotationContent content) {
    String words = messages.get("undo.annotation.change");
    AnnotationContent old = before.content();
    history.performQuietly(
        new TwoWayEdit(
            () -> annotations.change(before.id(), content),
            () -> annotations.change(before.id(), old),
            words),
        () -> {});
  }

  @Override
  public void draft(Annotation before, AnnotationContent content) {
    history.keep(() -> annotations.change(before.id(), content));
  }

  @Override
  public void retag(List<Annotation> wanted, List<String> added, List<String> removed) {
    var before = new LinkedHashMap<String, AnnotationContent>();
    var after = new LinkedHashMap<String, AnnotationContent>();
    for (Annotation annotation : wanted) {
      AnnotationContent old = annotation.content();
      AnnotationContent changed = old.retagged(added, removed);
      if (!changed.equals(old)) {
        before.put(annotation.id(), old);
        after.put(annotation.id(), changed);
      }
    }
    if (!after.isEmpty()) {
      history.perform(
          new TwoWayEdit(
              () -> annotations.changeAll(after),
              () -> annotations.changeAll(before),
              messages.get("undo.annotation.tags")),
          messages.get("annotation.retagged", after.size()));
    }
  }

  @Override
  public void accept(Annotation before) {
    TextQuote old = before.quote();
    if (old != null) {
      history.performQuietly(
          new TwoWayEdit(
              () -> annotations.accept(before.id()),
              () -> annotations.move(before.id(), old),
              messages.get("undo.annotation.accept")),
          () -> {});
    }
  }

  @Override
  public void move(Annotation before, TextQuote quote) {
    TextQuote old = before.quote();
    if (old != null) {
      history.perform(
          new TwoWayEdit(
              () -> annotations.move(before.id(), quote),
              () -> annotations.move(before.id(), old),
              messages.get("undo.annotation.move")),
          messages.get("annotation.moved"));
    }
  }

  @Override
  public void refuse(List<Annotation> wanted) {
    List<String> ids = idsOf(wanted);
    if (!ids.isEmpty()) {
      history.perform(
          new TwoWayEdit(
              () -> ids.forEach(id -> annotations.refuse(id, true)),
              () -> ids.forEach(id -> annotations.refuse(id, false)),
              messages.get("undo.annotation.refuse")),
          messages.get("annotation.refused", ids.size()));
    }
  }

  @Override
  public void trash(List<Annotation> wanted) {
    List<String> ids = idsOf(wanted);
    if (!ids.isEmpty()) {
      history.perform(
          new TwoWayEdit(
              () -> annotations.trash(ids),
              () -> annotations.restore(ids),
              messages.get("undo.annotation.trash")),
          messages.get("annotation.trashed", ids.size()));
    }
  }

  @Override
  public void restore(List<Annotation> wanted) {
    List<String> ids = idsOf(wanted);
    if (!ids.isEmpty()) {
      history.perform(
          new TwoWayEdit(
              () -> annotations.restore(ids),
              () -> annotations.trash(ids),
              messages.get("undo.annotation.restore")),
          messages.get("annotation.restored", ids.size()));
    }
  }

  private static List<String> idsOf(List<Annotation> wanted) {
    return wanted.stream().map(Annotation::id).toList();
  }
}
