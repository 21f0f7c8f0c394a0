package app.lanyard.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.markdown.syntax.Figure;
import app.lanyard.markdown.syntax.PlainText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other packages find in the tree. */
class NoteTreeTest {

  private static final String TOP = "---\ntitle: x\n---\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          [[Note]]                     ~ note:Note      ~ Note
          [[Note|alias]]               ~ note:Note      ~ alias
          [[Note#heading]]             ~ note:Note#heading ~ Note › heading
          ![[Note]]                    ~ note:Note      ~ Note
          [a](b.md)                    ~ b.md           ~ a
          [a]({{< ref "b.md" >}})      ~ b.md           ~ a
          {% post_url 2019-01-02-b %}  ~ note:2019-01-02-b ~ 2019-01-02-b
          {{< youtube abc >}}          ~ https://www.youtube.com/watch?v=abc ~ Video on YouTube
          {{< lazyYoutube id="abc" >}} ~ https://www.youtube.com/watch?v=abc ~ Video on YouTube
          {% include youtube-player.html id="abc" %} ~ https://www.youtube.com/watch?v=abc ~ Video on YouTube
          [[slides]](https://a.org/b)  ~ https://a.org/b ~ [slides]
          """)
  void linksAreLinks(String markdown, String destination, String text) {
    Link link = only(markdown, Link.class);

    assertThat(link.getDestination()).isEqualTo(destination);
    assertThat(PlainText.of(link)).isEqualTo(text);
    assertThat(Lines.of(link).startLine()).isEqualTo(5);
  }

  @Test
  void aFigureIsAPicture() {
    Image image = only("{{< figure src=\"a.png\" alt=\"x\" caption=\"The hall\" >}}", Image.class);

    assertThat(image.getDestination()).isEqualTo("a.png");
    assertThat(PlainText.of(image)).isEqualTo("x");
    assertThat(image)
        .isInstanceOfSatisfying(
            Figure.class, figure -> assertThat(figure.caption()).isEqualTo("The hall"));
  }

  @Test
  void aHighlightedBlockIsCode() {
    FencedCodeBlock code =
        only("{% highlight go %}\nx\n{% endhighlight %}\n", FencedCodeBlock.class);

    assertThat(code.getInfo()).isEqualTo("go");
    assertThat(code.getLiteral()).isEqualTo("x\n");
    assertThat(Lines.of(code).endLine()).isEqualTo(7);
  }

  @Test
  void aStatedIdIsTheAnchorAndNoText() {
    ParsedNote note = new NoteParser().parse("# Day one {#own}\n\n[to](#own)\n");

    assertThat(note.outline()).extracting(OutlineEntry::anchor).containsExactly("own");
    assertThat(note.outline()).extracting(OutlineEntry::text).containsExactly("Day one");
  }

  @Test
  void aReferenceGoesBeforeAWikiLink() {
    assertThat(only("[[Note]]\n\n[Note]: https://example.org\n", Link.class).getDestination())
        .isEqualTo("https://example.org");
  }

  @Property(tries = 1000)
  void everySpanLiesInItsLine(@ForAll("mangled") String markdown) {
    List<String> lines = List.of(markdown.split("\r\n|\r|\n", -1));

    for (Node node : nodes(new NoteParser().parse(markdown).document(), Node.class)) {
      for (SourceSpan span : node.getSourceSpans()) {
        int end = span.getColumnIndex() + span.getLength();
        assertThat(end).isLessThanOrEqualTo(lines.get(span.getLineIndex()).length());
        assertThat(
                markdown.startsWith(
                    lines.get(span.getLineIndex()), span.getInputIndex() - span.getColumnIndex()))
            .isTrue();
      }
      assertThat(Lines.of(node).endLine()).isLessThanOrEqualTo(lines.size());
    }
  }

  @Provide
  Arbitrary<String> mangled() {
    return MangledMarkdown.texts();
  }

  private static <N extends Node> N only(String markdown, Class<N> type) {
    List<N> found = nodes(new NoteParser().parse(TOP + markdown).document(), type);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static <N extends Node> List<N> nodes(Node root, Class<N> type) {
    List<N> found = new ArrayList<>();
    root.accept(
        new AbstractVisitor() {
          @Override
          protected void visitChildren(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
              if (type.isInstance(node)) {
                found.add(type.cast(node));
              }
            }
            super.visitChildren(parent);
          }
        });
    return found;
  }
}
