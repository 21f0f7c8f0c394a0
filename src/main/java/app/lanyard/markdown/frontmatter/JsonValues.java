package app.lanyard.markdown.frontmatter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a tree that Jackson has read into values. */
final class JsonValues {

  private static final int MAX_DEPTH = 50;

  private JsonValues() {}

  static Data data(JsonNode root) throws NotationException {
    Data data = new Data();
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      Optional<Object> value = value(entry.getValue(), 1);
      if (value.isPresent()) {
        data.values().put(Data.name(entry.getKey()), value.get());
      }
    }
    return data;
  }

  private static Optional<Object> value(JsonNode node, int depth) throws NotationException {
    if (depth > MAX_DEPTH) {
      throw new NotationException(1, "The front matter is nested too deeply");
    }
    return switch (node.getNodeType()) {
      case ARRAY -> Optional.of(list(node, depth));
      case OBJECT -> Optional.of(map(node, depth));
      case BOOLEAN -> Optional.of(node.booleanValue());
      case NUMBER -> Optional.of(node.numberValue());
      case NULL, MISSING -> Optional.empty();
      default -> Optional.of(node.asText());
    };
  }

  private static List<Object> list(JsonNode array, int depth) throws NotationException {
    List<Object> list = new ArrayList<>();
    for (JsonNode item : array) {
      value(item, depth + 1).ifPresent(list::add);
    }
    return list;
  }

  private static Map<String, Object> map(JsonNode object, int depth) throws NotationException {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      String key = Data.name(entry.getKey());
      value(entry.getValue(), depth + 1).ifPresent(value -> map.put(key, value));
    }
    return map;
  }
}
