package app.lanyard.library;

import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.PlacedAnnotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.store.PlaceTable;
import app.lanyard.store.ReadSession;
import app.lanyard.store.annotation.BodyJson;
import app.lanyard.store.annotation.SelectorJson;
import java.util.function.Predicate;

/**
 * The annotations of an export, in the <a href="https://www.w3.org/TR/annotation-model/">W3C Web
 * Annotation</a> form. What is quoted is as it was when it was marked; what became of it is told
 * beside. A path that notes of several sources have is told with the name of its source.
 */
final class ExportedAnnotations {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final JsonFields json;

  ExportedAnnotations(JsonFields json) {
    this.json = json;
  }

  /**
   * @param chosen which ones, by their identifiers
   */
  void write(ReadSession session, Predicate<String> chosen) {
    json.array(
        "annotations",
        () ->
            session
                .places()
                .each(
                    exported -> {
                      if (chosen.test(exported.placed().annotation().id())) {
                        json.object(() -> fields(session, exported));
                      }
                    }));
  }

  private void fields(ReadSession session, PlaceTable.Exported exported) {
    PlacedAnnotation placed = exported.placed();
    Annotation annotation = placed.annotation();
    HighlightColour colour = annotation.colour();
    String body = BodyJson.write(annotation.motivation(), annotation.comment(), annotation.tags());
    json.text("id", AnnotationIds.iri(annotation.id()));
    json.text("@context", CONTEXT);
    json.text("type", "Annotation");
    json.text("motivation", motivation(annotation).wireName());
    json.text("created", annotation.created().toString());
    json.text("modified", annotation.updated().toString());
    json.rawJson("body", body);
    json.objectField("target", () -> target(session, exported));
    json.text("lanyard:color", colour == null ? null : colour.wireName());
    json.text("lanyard:state", state(session, placed).wireName());
    json.text("lanyard:currentText", placed.currentText());
  }

  /** Other programs are told that a status is an assessment; its body says of what kind. */
  private static Motivation motivation(Annotation annotation) {
    return annotation.motivation() == Motivation.CLASSIFYING
        ? Motivation.ASSESSING
        : annotation.motivation();
  }

  /** What was merged into another is told by what it is now, if it is still there. */
  private void target(ReadSession session, PlaceTable.Exported exported) {
    Annotation annotation = exported.placed().annotation();
    TextQuote quote = annotation.quote();
    switch (annotation.target()) {
      case AnnotationTarget.OfNote(var note, var path) -> json.text("source", path);
      case AnnotationTarget.OfEntity(var kind, var key) ->
          json.text(
              "source",
              "lanyard:"
                  + kind.wireName()
                  + "/"
                  + session.marks().presentKey(annotation.id(), kind).orElse(key));
    }
    json.text("lanyard:source", exported.source());
    if (quote != null) {
      json.rawJson("selector", SelectorJson.write(quote));
    }
  }

  private static AnchorState state(ReadSession session, PlacedAnnotation placed) {
    return placed.annotation().target() instanceof AnnotationTarget.OfNote
            || session.marks().isAttached(placed.annotation().id())
        ? placed.state()
        : AnchorState.ORPHANED;
  }
}
