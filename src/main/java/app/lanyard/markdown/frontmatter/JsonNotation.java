package app.lanyard.markdown.frontmatter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;

/** JSON (RFC 8259): the first value of the block. */
final class JsonNotation implements Notation {

  private static final int MAX_DEPTH = 100;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  @Override
  public Optional<Data> parse(String block) throws NotationException {
    try (JsonParser parser = mapper.createParser(block)) {
      JsonNode root = parser.readValueAsTree();
      if (root == null || !root.isObject()) {
        return Optional.empty();
      }
      Data data = JsonValues.data(root);
      locateKeys(block, data);
      return Optional.of(data);
    } catch (JsonProcessingException e) {
      String reason = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new NotationException(line(e), "The front matter is not valid JSON: " + reason, e);
    } catch (IOException e) {
      throw new NotationException(1, "The front matter is not valid JSON", e);
    }
  }

  /** The position after the object that the text starts with; empty if it has no end. */
  Optional<Integer> end(String text) {
    try (JsonParser parser = mapper.createParser(text)) {
      parser.nextToken();
      parser.skipChildren();
      return parser.currentToken() == JsonToken.END_OBJECT
          ? Optional.of((int) parser.currentLocation().getCharOffset())
          : Optional.empty();
    } catch (IOException e) {
      // What is wrong is told when the object is read; here it only has no end.
      return Optional.empty();
    }
  }

  static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  private void locateKeys(String block, Data data) throws IOException {
    try (JsonParser parser = mapper.createParser(block)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        if (data.has(key)) {
          data.locate(key, parser.currentTokenLocation().getLineNr());
        }
        parser.nextToken();
        parser.skipChildren();
      }
    }
  }
}
