package app.lanyard.markdown.frontmatter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TOML 1.0. Dates stay as they were written. */
final class TomlNotation implements Notation {

  private static final Pattern KEY = Pattern.compile("\\s*[\"']?([\\w-]+)[\"']?[\\w.\"' -]*=.*");
  private static final Pattern TABLE = Pattern.compile("\\s*\\[\\[?\\s*[\"']?([\\w-]+).*");

  private final TomlMapper mapper = new TomlMapper();

  @Override
  public Optional<Data> parse(String block) throws NotationException {
    try {
      JsonNode root = mapper.readTree(block);
      Data data = JsonValues.data(root);
      locateKeys(block, data);
      return Optional.of(data);
    } catch (JsonProcessingException e) {
      String reason = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new NotationException(
          JsonNotation.line(e), "The front matter is not valid TOML: " + reason, e);
    }
  }

  private static void locateKeys(String block, Data data) {
    boolean inTable = false;
    int number = 0;
    for (String line : block.lines().toList()) {
      number++;
      Matcher table = TABLE.matcher(line);
      Matcher key = KEY.matcher(line);
      if (table.matches()) {
        inTable = true;
        locate(data, table.group(1), number);
      } else if (!inTable && key.matches()) {
        locate(data, key.group(1), number);
      }
    }
  }

  private static void locate(Data data, String key, int line) {
    if (data.has(key)) {
      data.locate(key, line);
    }
  }
}
