package app.lanyard.library;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.TalkFilter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Filters as JSON objects. The names in them are a file format of its own: they stay the same
 * whatever becomes of the names of classes.
 */
final class FilterJson {

  private static final Logger LOG = LoggerFactory.getLogger(FilterJson.class);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private FilterJson() {}

  static String write(TalkFilter filter) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    putDay(json, "from", filter.from());
    putDay(json, "to", filter.to());
    json.put("text", filter.text());
    ArrayNode choices = json.putArray("choices");
    for (FacetChoice choice : filter.choices()) {
      choices
          .addObject()
          .put("facet", choice.facet().wireName())
          .put("key", choice.key())
          .put("label", choice.label());
    }
    return json.toString();
  }

  /**
   * The filter of an object, without the choices of facets that only a newer version knows; nothing
   * if it is no filter, or a damaged one.
   */
  static Optional<TalkFilter> read(String object) {
    try {
      JsonNode json = MAPPER.readTree(object);
      return Optional.of(
          new TalkFilter(
              day(json, "from"), day(json, "to"), json.path("text").asText(), choices(json)));
    } catch (JsonProcessingException | DateTimeException e) {
      LOG.warn("A saved filter can't be read: {}", object, e);
      return Optional.empty();
    }
  }

  private static List<FacetChoice> choices(JsonNode json) {
    List<FacetChoice> choices = new ArrayList<>();
    for (JsonNode choice : json.path("choices")) {
      Facet.ofWireName(choice.path("facet").asText())
          .map(facet -> choice(facet, choice))
          .ifPresent(choices::add);
    }
    return choices;
  }

  private static FacetChoice choice(Facet facet, JsonNode json) {
    return new FacetChoice(facet, json.path("key").asText(), json.path("label").asText());
  }

  private static void putDay(ObjectNode json, String name, @Nullable LocalDate day) {
    if (day != null) {
      json.put(name, day.toString());
    }
  }

  private static @Nullable LocalDate day(JsonNode json, String name) {
    return json.hasNonNull(name) ? LocalDate.parse(json.get(name).asText()) : null;
  }
}
