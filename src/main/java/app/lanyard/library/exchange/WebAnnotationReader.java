package app.lanyard.library.exchange;

import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.store.annotation.BodyJson;
import app.lanyard.store.annotation.BodyJson.Body;
import app.lanyard.store.annotation.SelectorJson;
import app.lanyard.store.annotation.SelectorJson.Position;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotations in the form of the <a href="https://www.w3.org/TR/annotation-model/">W3C Web
 * Annotation Data Model</a>.
 */
final class WebAnnotationReader {

  private WebAnnotationReader() {}

  /**
   * @throws NotUnderstoodException if it has no target, or more than one, or says something that is
   *     no text
   */
  static WrittenAnnotation read(JsonNode annotation) {
    JsonNode target = target(annotation);
    JsonNode selector = target.path("selector");
    TextQuote quote = SelectorJson.quote(selector).orElse(null);
    Position position = quote == null ? SelectorJson.position(selector).orElse(null) : null;
    if (quote == null && position == null && !selector.isMissingNode()) {
      throw new NotUnderstoodException("its selector names neither a text nor a position");
    }
    Body body = body(annotation);
    Motivation motivation = motivation(annotation, body, quote != null || position != null);
    return new WrittenAnnotation(
        Identifiers.of(annotation, ""),
        source(target),
        text(target, "lanyard:source"),
        motivation,
        new AnnotationContent(body.comment(), body.tags(), colour(annotation, motivation)),
        quote,
        position,
        Times.of(annotation, "created"),
        Times.of(annotation, "modified"));
  }

  /** A target may be an IRI alone, and one may stand in an array. */
  static JsonNode target(JsonNode annotation) {
    JsonNode target = annotation.path("target");
    if (target.isArray() && target.size() == 1) {
      return target.get(0);
    }
    if (target.isArray() && !target.isEmpty()) {
      throw new NotUnderstoodException("it has several targets");
    }
    if (target.isMissingNode() || (target.isEmpty() && !target.isTextual())) {
      throw new NotUnderstoodException("it has no target");
    }
    return target;
  }

  private static String source(JsonNode target) {
    return Stream.of(target, target.path("source"), target.path("source").path("id"))
        .filter(JsonNode::isTextual)
        .findFirst()
        .or(() -> Optional.of(target.path("id")).filter(JsonNode::isTextual))
        .map(JsonNode::asText)
        .filter(source -> !source.isBlank())
        .orElseThrow(() -> new NotUnderstoodException("its target names no source"));
  }

  private static Body body(JsonNode annotation) {
    try {
      return BodyJson.of(annotation.path(annotation.has("body") ? "body" : "bodyValue"));
    } catch (IllegalArgumentException e) {
      throw new NotUnderstoodException(String.valueOf(e.getMessage()));
    }
  }

  /** The other motivations of the model all say that something was written about the target. */
  private static Motivation motivation(JsonNode annotation, Body body, boolean marksText) {
    JsonNode said = annotation.path("motivation");
    Stream<JsonNode> all =
        said.isArray() ? StreamSupport.stream(said.spliterator(), false) : Stream.of(said);
    List<Motivation> known =
        all.flatMap(name -> Motivation.ofWireName(name.asText()).stream()).toList();
    if (!marksText && isStatus(annotation, body, known)) {
      return Motivation.CLASSIFYING;
    }
    return known.stream()
        .filter(motivation -> motivation != Motivation.CLASSIFYING)
        .findFirst()
        .orElse(
            marksText && body.comment().isEmpty()
                ? Motivation.HIGHLIGHTING
                : Motivation.COMMENTING);
  }

  private static boolean isStatus(JsonNode annotation, Body body, List<Motivation> motivations) {
    boolean classifies =
        motivations.contains(Motivation.CLASSIFYING)
            || (motivations.contains(Motivation.ASSESSING)
                && BodyJson.hasPurpose(annotation.path("body"), Motivation.CLASSIFYING));
    return classifies && WatchStatus.ofWireName(body.comment()).isPresent();
  }

  private static @Nullable HighlightColour colour(JsonNode annotation, Motivation motivation) {
    String name = text(annotation, "lanyard:color");
    if (name == null) {
      return motivation == Motivation.HIGHLIGHTING ? HighlightColour.YELLOW : null;
    }
    return HighlightColour.ofWireName(name)
        .orElseThrow(() -> new NotUnderstoodException("there is no colour " + name));
  }

  private static @Nullable String text(JsonNode object, String field) {
    return object.path(field).isTextual() ? object.path(field).asText() : null;
  }
}
