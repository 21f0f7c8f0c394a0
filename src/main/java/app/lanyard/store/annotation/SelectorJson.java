package app.lanyard.store.annotation;

import app.lanyard.model.annotation.TextQuote;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation quotes, as a TextQuoteSelector and a TextPositionSelector of the W3C Web
 * Annotation Data Model (4.2.4, 4.2.5).
 */
public final class SelectorJson {

  private static final String QUOTE = "TextQuoteSelector";
  private static final String POSITION = "TextPositionSelector";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SelectorJson() {}

  /** A part of a text by its positions alone. */
  public record Position(int start, int end) {}

  public static String write(TextQuote quote) {
    ArrayNode selectors = JsonNodeFactory.instance.arrayNode();
    ObjectNode text = selectors.addObject().put("type", QUOTE).put("exact", quote.exact());
    putUnlessEmpty(text, "prefix", quote.prefix());
    putUnlessEmpty(text, "suffix", quote.suffix());
    if (quote.hasPosition()) {
      selectors
          .addObject()
          .put("type", POSITION)
          .put("start", quote.start())
          .put("end", quote.end());
    }
    return selectors.toString();
  }

  /**
   * @throws IllegalArgumentException if it is no JSON, or nothing is quoted
   */
  public static TextQuote read(String json) {
    try {
      return quote(MAPPER.readTree(json))
          .orElseThrow(() -> new IllegalArgumentException("Nothing is quoted: " + json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not what an annotation quotes: " + json, e);
    }
  }

  /** The quote of one selector or of several, with its position if that fits. */
  public static Optional<TextQuote> quote(JsonNode selectors) {
    JsonNode quote = ofType(selectors, QUOTE);
    String exact = quote == null ? "" : quote.path("exact").asText();
    if (quote == null || exact.isEmpty()) {
      return Optional.empty();
    }
    int start =
        position(selectors)
            .filter(position -> position.end() - position.start() == exact.length())
            .map(Position::start)
            .orElse(-1);
    return Optional.of(
        new TextQuote(
            exact,
            quote.path("prefix").asText(),
            quote.path("suffix").asText(),
            start,
            start < 0 ? -1 : start + exact.length()));
  }

  /** The position of one selector or of several. */
  public static Optional<Position> position(JsonNode selectors) {
    JsonNode position = ofType(selectors, POSITION);
    if (position == null) {
      return Optional.empty();
    }
    int start = position.path("start").asInt(-1);
    int end = position.path("end").asInt(-1);
    return start < 0 || end <= start ? Optional.empty() : Optional.of(new Position(start, end));
  }

  /** Selectors may be an array, and each may be refined by others (4.2.9). */
  private static @Nullable JsonNode ofType(JsonNode selectors, String type) {
    List<JsonNode> left = new ArrayList<>(List.of(selectors));
    for (int next = 0; next < left.size(); next++) {
      JsonNode selector = left.get(next);
      if (selector.path("type").asText().equals(type)) {
        return selector;
      }
      if (selector.isArray()) {
        selector.forEach(left::add);
      } else if (selector.has("refinedBy")) {
        left.add(selector.get("refinedBy"));
      }
    }
    return null;
  }

  private static void putUnlessEmpty(ObjectNode selector, String field, String value) {
    if (!value.isEmpty()) {
      selector.put(field, value);
    }
  }
}
