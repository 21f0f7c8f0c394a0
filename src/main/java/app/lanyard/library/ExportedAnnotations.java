package app.lanyard.library;

import app.lanyard.store.AnnotationTable.Annotation;
import app.lanyard.store.ReadSession;

/**
 * The annotations of an export, in the <a href="https://www.w3.org/TR/annotation-model/">W3C Web
 * Annotation</a> form.
 */
final class ExportedAnnotations {

  private final JsonFields json;

  ExportedAnnotations(JsonFields json) {
    this.json = json;
  }

  void write(ReadSession session) {
    json.array("annotations", () -> session.annotations().each(this::annotation));
  }

  private void annotation(Annotation annotation) {
    String selector = annotation.selector();
    json.object(
        () -> {
          json.text("id", "urn:ulid:" + annotation.id());
          json.text("type", "Annotation");
          json.text("motivation", annotation.motivation());
          json.text("created", annotation.created());
          json.text("modified", annotation.updated());
          json.rawJson("body", annotation.body());
          json.objectField(
              "target",
              () -> {
                json.text("source", annotation.target());
                if (selector != null) {
                  json.rawJson("selector", selector);
                }
              });
          json.text("lanyard:color", annotation.color());
        });
  }
}
