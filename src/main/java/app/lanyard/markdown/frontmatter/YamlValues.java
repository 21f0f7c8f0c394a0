package app.lanyard.markdown.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Turns one YAML tree into values. Counts what it makes, because a few lines of aliases can stand
 * for more values than there is memory.
 */
final class YamlValues {

  private static final int MAX_VALUES = 20_000;
  private static final int MAX_DEPTH = 50;

  private int made;

  Data data(MappingNode mapping) throws NotationException {
    Data data = new Data();
    for (NodeTuple entry : mapping.getValue()) {
      int line = line(entry.getKeyNode());
      String key = key(entry);
      Optional<Object> value = value(entry.getValueNode(), 1);
      if (data.has(key)) {
        data.fault(line, "The key “" + key + "” is there twice; the last one counts");
      }
      if (value.isPresent()) {
        data.put(key, value.get(), line);
      }
    }
    return data;
  }

  private Optional<Object> value(Node node, int depth) throws NotationException {
    if (++made > MAX_VALUES) {
      throw new NotationException(line(node), "The front matter stands for too many values");
    }
    if (depth > MAX_DEPTH) {
      throw new NotationException(line(node), "The front matter is nested too deeply");
    }
    return switch (node) {
      case ScalarNode scalar -> YamlScalar.value(scalar);
      case SequenceNode sequence -> Optional.of(list(sequence, depth));
      case MappingNode mapping -> Optional.of(map(mapping, depth));
      default -> Optional.empty();
    };
  }

  private List<Object> list(SequenceNode sequence, int depth) throws NotationException {
    List<Object> list = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      value(item, depth + 1).ifPresent(list::add);
    }
    return list;
  }

  private Map<String, Object> map(MappingNode mapping, int depth) throws NotationException {
    Map<String, Object> map = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      String key = Data.name(key(entry));
      value(entry.getValueNode(), depth + 1).ifPresent(value -> map.put(key, value));
    }
    return map;
  }

  private static String key(NodeTuple entry) throws NotationException {
    if (entry.getKeyNode() instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw new NotationException(
        line(entry.getKeyNode()),
        "The front matter is not valid YAML: a value that starts with a brace needs quotes");
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
