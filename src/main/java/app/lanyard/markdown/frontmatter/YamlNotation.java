package app.lanyard.markdown.frontmatter;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** YAML 1.2, with limits against aliases that grow without end. */
final class YamlNotation implements Notation {

  private static final int MAX_ALIASES = 50;

  @Override
  public Optional<Data> parse(String block) throws NotationException {
    try {
      Optional<Node> root = composer(block).getSingleNode();
      if (root.orElse(null) instanceof MappingNode mapping) {
        return Optional.of(new YamlValues().data(mapping));
      }
      return block.isBlank() ? Optional.of(new Data()) : Optional.empty();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new NotationException(line, reason(e), e);
    } catch (YamlEngineException e) {
      throw new NotationException(1, "The front matter is not valid YAML", e);
    }
  }

  private static Composer composer(String block) {
    LoadSettings settings =
        LoadSettings.builder()
            .setMaxAliasesForCollections(MAX_ALIASES)
            .setAllowNonScalarKeys(true)
            .build();
    return new Composer(settings, new ParserImpl(settings, new StreamReader(settings, block)));
  }

  private static String reason(MarkedYamlEngineException e) {
    String problem = String.valueOf(e.getProblem());
    return "The front matter is not valid YAML: " + plain(problem);
  }

  private static String plain(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return "a value that holds a colon needs quotes";
    }
    if (problem.contains("TAB")) {
      return "a tab stands where YAML wants spaces";
    }
    return problem.replaceAll("\\s+", " ").strip();
  }
}
