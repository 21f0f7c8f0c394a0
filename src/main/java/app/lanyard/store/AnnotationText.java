package app.lanyard.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a Web Annotation: the values of its textual bodies and the exact text of its
 * TextQuoteSelector (W3C Web Annotation Data Model, 3.2.4 and 4.2.4).
 */
final class AnnotationText {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private AnnotationText() {}

  /** What the person wrote, tags included. */
  static String comment(String body) {
    return values(body, "value");
  }

  /** What they highlighted. */
  static String quote(String selector) {
    return values(selector, "exact");
  }

  private static String values(String json, String field) {
    try {
      List<String> values = new ArrayList<>();
      JsonNode node = MAPPER.readTree(json);
      for (JsonNode part : node.isArray() ? node : List.of(node)) {
        if (part.path(field).isTextual()) {
          values.add(part.path(field).textValue());
        }
      }
      return String.join("\n", values);
    } catch (JsonProcessingException e) {
      throw new StoreException("An annotation in the library can't be read.", e);
    }
  }
}
