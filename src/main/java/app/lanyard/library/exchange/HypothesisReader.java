package app.lanyard.library.exchange;

import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.store.annotation.SelectorJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads annotations as the <a
 * href="https://h.readthedocs.io/en/latest/api-reference/v1/">Hypothesis API</a> gives them.
 * Positions are of a web page's text there, so they are not taken over.
 */
final class HypothesisReader {

  private static final String PLACE = "https://hypothes.is/a/";

  private HypothesisReader() {}

  static boolean isOne(JsonNode annotation) {
    return annotation.path("uri").isTextual() && !annotation.has("body");
  }

  static WrittenAnnotation read(JsonNode annotation) {
    TextQuote quote =
        SelectorJson.quote(annotation.path("target").path(0).path("selector"))
            .map(q -> new TextQuote(q.exact(), q.prefix(), q.suffix(), -1, -1))
            .orElse(null);
    String comment = annotation.path("text").asText("").strip();
    boolean highlight = quote != null && comment.isEmpty();
    return new WrittenAnnotation(
        Identifiers.of(annotation, PLACE),
        annotation.path("uri").asText(),
        null,
        highlight ? Motivation.HIGHLIGHTING : Motivation.COMMENTING,
        new AnnotationContent(
            comment, tags(annotation), quote == null ? null : HighlightColour.YELLOW),
        quote,
        null,
        Times.of(annotation, "created"),
        Times.of(annotation, "updated"));
  }

  private static List<String> tags(JsonNode annotation) {
    List<String> tags = new ArrayList<>();
    for (JsonNode tag : annotation.path("tags")) {
      if (!tag.asText().isBlank()) {
        tags.add(tag.asText().strip());
      }
    }
    return tags;
  }
}
