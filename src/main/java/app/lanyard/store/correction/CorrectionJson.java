package app.lanyard.store.correction;

import app.lanyard.model.correction.Correction;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Corrections as a JSON array, one object each. The names in it are a file format of its own: they
 * stay the same whatever becomes of the names of classes.
 */
public final class CorrectionJson {

  private static final Logger LOG = LoggerFactory.getLogger(CorrectionJson.class);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private CorrectionJson() {}

  public static String write(List<Correction> corrections) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    corrections.forEach(correction -> array.add(CorrectionWriter.write(correction)));
    return array.toString();
  }

  /**
   * The corrections of an array that this version understands. What a newer one wrote besides is
   * left out; it stays in the file.
   *
   * @throws IllegalArgumentException if it is no JSON array
   */
  public static List<Correction> read(String array) {
    List<Correction> corrections = new ArrayList<>();
    for (JsonNode object : parsed(array)) {
      try {
        corrections.add(CorrectionReader.read(object));
      } catch (IllegalArgumentException e) {
        LOG.warn("A correction is of no kind that this version knows: {}", object, e);
      }
    }
    return List.copyOf(corrections);
  }

  private static JsonNode parsed(String array) {
    try {
      JsonNode node = MAPPER.readTree(array);
      if (!node.isArray()) {
        throw new IllegalArgumentException("Not an array of corrections: " + array);
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not an array of corrections: " + array, e);
    }
  }
}
