package app.lanyard.library.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Whatever a note or a comment says, it stays where a template puts it. */
class TemplateTextProperties {

  private final Parser parser = Parser.builder().build();

  @Property
  void aQuoteIsOneBlockQuoteOfParagraphsThatReadAsGiven(
      @ForAll @StringLength(min = 1, max = 60) String text) {
    String quoted = TemplateText.quoted(text);
    List<String> said =
        text.lines().map(TemplateTextProperties::plain).filter(line -> !line.isEmpty()).toList();
    List<Node> blocks = children(parser.parse(quoted));
    if (said.isEmpty()) {
      assertThat(blocks).isEmpty();
      return;
    }
    assertThat(blocks).singleElement().isInstanceOf(BlockQuote.class);
    assertThat(children(blocks.getFirst()))
        .allMatch(Paragraph.class::isInstance)
        .extracting(this::text)
        .containsExactlyElementsOf(said);
  }

  @Property
  void whateverIsIndentedStaysInItsItem(@ForAll @StringLength(max = 60) String text) {
    String list = "- a\n\n  " + TemplateText.indented(text) + "\n\n- b\n";
    List<Node> blocks = children(parser.parse(list));
    assertThat(blocks).singleElement().isInstanceOf(BulletList.class);
    List<Node> items = children(blocks.getFirst());
    assertThat(items).hasSize(2).allMatch(ListItem.class::isInstance);
    assertThat(children(items.getLast())).extracting(this::text).containsExactly("b");
  }

  @Property
  void aYamlScalarIsReadAsItWas(@ForAll @StringLength(max = 60) String text) {
    assertThat(new Load(LoadSettings.builder().build()).loadFromString(TemplateText.yaml(text)))
        .isEqualTo(text);
  }

  @Property
  void aTagIsOneWord(@ForAll @StringLength(min = 1, max = 30) String text) {
    assertThat(TemplateText.tag(text)).matches("[\\p{L}\\p{M}\\p{N}_/-]*").doesNotMatch("\\d+");
  }

  private static List<Node> children(Node parent) {
    assertThat(parent)
        .isInstanceOfAny(Document.class, BlockQuote.class, BulletList.class, ListItem.class);
    var children = new ArrayList<Node>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  private String text(Node node) {
    return plain(TextContentRenderer.builder().build().render(node));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\x00-\\x1f\\x7f-\\x9f]+", " ").strip();
  }
}
