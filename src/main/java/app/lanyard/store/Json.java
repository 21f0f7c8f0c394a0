package app.lanyard.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;

/** Lists as JSON arrays: how a list gets into one column, or into one parameter of a query. */
final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static String array(Collection<?> values) {
    try {
      return MAPPER.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a list of plain values: " + values, e);
    }
  }

  static List<String> texts(String array) {
    try {
      return List.of(MAPPER.readValue(array, String[].class));
    } catch (JsonProcessingException e) {
      throw new StoreException(
          "The library's index is damaged. Delete it to have it made anew.", e);
    }
  }
}
