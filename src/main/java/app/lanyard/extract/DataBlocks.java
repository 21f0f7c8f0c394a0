package app.lanyard.extract;

import app.lanyard.markdown.Lines;
import app.lanyard.markdown.frontmatter.HeaderReader;
import app.lanyard.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** The fenced blocks of a note that hold data which may be a programme. */
final class DataBlocks {

  private static final Set<String> YAML = Set.of("yaml", "yml");
  private static final HeaderReader READER = new HeaderReader();

  private DataBlocks() {}

  /** The data of one block; a list at its top is the list of its {@code sessions}. */
  record DataBlock(Map<String, Object> values, SourceSpan span) {
    DataBlock {
      values = Map.copyOf(values);
    }
  }

  static List<DataBlock> of(Node document) {
    var blocks = new ArrayList<DataBlock>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FencedCodeBlock code && speaksOfSpeakers(code.getLiteral())) {
        Map<String, Object> values = values(code);
        if (!values.isEmpty()) {
          blocks.add(new DataBlock(values, Lines.of(code)));
        }
      }
    }
    return blocks;
  }

  private static boolean speaksOfSpeakers(String literal) {
    return literal.contains("speaker") || literal.contains("presenter");
  }

  private static Map<String, Object> values(FencedCodeBlock code) {
    String info = code.getInfo() == null ? "" : code.getInfo().strip().toLowerCase(Locale.ROOT);
    String literal = code.getLiteral().strip();
    if (YAML.contains(info)) {
      String object = literal.startsWith("-") ? "sessions:\n" + literal : literal;
      return READER.read("---\n" + object + "\n---\n").values();
    }
    if (info.equals("json")) {
      String object = literal.startsWith("[") ? "{\"sessions\": " + literal + "}" : literal;
      return READER.read(object).values();
    }
    return Map.of();
  }
}
