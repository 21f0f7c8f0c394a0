package app.lanyard.store.annotation;

import app.lanyard.model.annotation.Motivation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an annotation says, as the bodies of the W3C Web Annotation Data Model (3.2): its comment
 * and its tags, each a TextualBody of its own.
 */
public final class BodyJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private BodyJson() {}

  /** What bodies say. */
  public record Body(String comment, List<String> tags) {

    public Body {
      tags = List.copyOf(tags);
    }
  }

  public static String write(Motivation motivation, String comment, List<String> tags) {
    ArrayNode bodies = JsonNodeFactory.instance.arrayNode();
    if (!comment.isEmpty()) {
      ObjectNode body =
          bodies.addObject().put("type", "TextualBody").put("purpose", purpose(motivation));
      if (motivation != Motivation.CLASSIFYING) {
        body.put("format", "text/markdown");
      }
      body.put("value", comment);
    }
    for (String tag : tags) {
      bodies.addObject().put("type", "TextualBody").put("purpose", "tagging").put("value", tag);
    }
    return bodies.toString();
  }

  /**
   * @throws IllegalArgumentException if it is no JSON, or a body is no text
   */
  public static Body read(String json) {
    try {
      return of(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not what an annotation says: " + json, e);
    }
  }

  /**
   * Reads one body or an array of them. Several comments become one, a blank line between them.
   *
   * @throws IllegalArgumentException if a body is no text; the message is a sentence
   */
  public static Body of(JsonNode bodies) {
    List<String> comments = new ArrayList<>();
    Set<String> tags = new LinkedHashSet<>();
    for (JsonNode body : bodies.isArray() ? bodies : List.of(bodies)) {
      String text = text(body).strip();
      if (!text.isEmpty() && body.path("purpose").asText().equals("tagging")) {
        tags.add(text);
      } else if (!text.isEmpty()) {
        comments.add(text);
      }
    }
    return new Body(String.join("\n\n", comments), List.copyOf(tags));
  }

  /** Whether any body is there for this. */
  public static boolean hasPurpose(JsonNode bodies, Motivation purpose) {
    for (JsonNode body : bodies.isArray() ? bodies : List.of(bodies)) {
      if (body.path("purpose").asText().equals(purpose.wireName())) {
        return true;
      }
    }
    return false;
  }

  private static String text(JsonNode body) {
    if (body.isTextual()) {
      return body.asText();
    }
    if (body.path("value").isTextual() || body.path("value").isNumber()) {
      return body.path("value").asText();
    }
    if (body.isMissingNode() || body.isEmpty()) {
      return "";
    }
    throw new IllegalArgumentException("a body is no text");
  }

  private static String purpose(Motivation motivation) {
    return switch (motivation) {
      case ASSESSING, CLASSIFYING -> motivation.wireName();
      case HIGHLIGHTING, COMMENTING, BOOKMARKING -> Motivation.COMMENTING.wireName();
    };
  }
}
