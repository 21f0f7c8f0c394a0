package app.lanyard.markdown.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Numbers the footnotes of a note in the order they are referred to. */
final class Footnotes {

  private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final List<Node> ordered = new ArrayList<>();

  Footnotes(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
              definitions.putIfAbsent(label(definition.getLabel()), definition);
            }
            visitChildren(block);
          }
        });
  }

  @Nullable FootnoteDefinition definition(String label) {
    return definitions.get(label(label));
  }

  /** The number of a definition, or of a footnote that is written where it is referred to. */
  int number(Node footnote) {
    return numbers.computeIfAbsent(
        footnote,
        added -> {
          ordered.add(added);
          return ordered.size();
        });
  }

  boolean isReferredTo(Node footnote) {
    return numbers.containsKey(footnote);
  }

  /** The n-th footnote, counted from 0; those nobody refers to come last. */
  @Nullable Node get(int n) {
    if (n == ordered.size()) {
      definitions.values().forEach(this::number);
    }
    return n < ordered.size() ? ordered.get(n) : null;
  }

  private static String label(String written) {
    return written.strip().toLowerCase(Locale.ROOT);
  }
}
