package app.lanyard.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.markdown.testing.CpuTime;
import app.lanyard.model.Problem;
import app.lanyard.model.SourceSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class NoteParserTest {

  private final NoteParser parser = new NoteParser();

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void keepsTheLinesOfTheFile(String lineEnd) {
    String text =
        String.join(
            lineEnd,
            "---",
            "title: x",
            "---",
            "",
            "# One",
            "",
            "para",
            "goes on",
            "",
            "Two",
            "===");

    ParsedNote note = parser.parse(text);

    assertThat(note.text()).isEqualTo(text);
    assertThat(note.outline())
        .extracting(OutlineEntry::text, OutlineEntry::level, OutlineEntry::span)
        .containsExactly(
            tuple("One", 1, SourceSpan.line(5)), tuple("Two", 1, new SourceSpan(10, 11)));
    Node paragraph = note.document().getFirstChild().getNext();
    assertThat(Lines.of(paragraph)).isEqualTo(new SourceSpan(7, 8));
    int index = paragraph.getSourceSpans().getFirst().getInputIndex();
    assertThat(text.substring(index)).startsWith("para");
  }

  @Test
  void readsAHeadingAfterAByteOrderMark() {
    assertThat(parser.parse("\uFEFF# Title\n").outline())
        .singleElement()
        .extracting(OutlineEntry::text)
        .isEqualTo("Title");
  }

  @Test
  void givesEachHeadingItsOwnAnchor() {
    String text =
        "# Day 1\n## Day 1\n## Day 1-1\n# Über Täler!\n# 主题演讲\n# `code` *x*\n# ?!\n# b1\n# fn-1\n";

    assertThat(parser.parse(text).outline())
        .extracting(OutlineEntry::anchor)
        .containsExactly(
            "day-1",
            "day-1-1",
            "day-1-1-1",
            "über-täler",
            "主题演讲",
            "code-x",
            "section",
            "section-b1",
            "section-fn-1");
  }

  @Test
  void reportsBrokenFrontMatterAndReadsTheTextBelow() {
    ParsedNote note = parser.parse("---\ntitle: a: b\n---\n# Heading\n");

    assertThat(note.problems())
        .containsExactly(
            new Problem(
                "",
                2,
                "The front matter is not valid YAML: a value that holds a colon needs quotes"));
    assertThat(note.frontMatter().text("title")).contains("a: b");
    assertThat(note.outline()).extracting(OutlineEntry::text).containsExactly("Heading");
  }

  @Test
  void tellsTheLinesOfNodesWithoutSpans() {
    ParsedNote note = parser.parse("# x\n\none\ntwo\n\n| a |\n|---|\n| b\\|c |\n");
    List<Node> nodes = new ArrayList<>();
    note.document()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text text) {
                nodes.add(text);
              }

              @Override
              public void visit(SoftLineBreak lineBreak) {
                nodes.add(lineBreak);
              }

              @Override
              public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                  nodes.add(node);
                }
                visitChildren(node);
              }
            });

    assertThat(nodes)
        .extracting(node -> Lines.of(node).startLine())
        .containsExactly(1, 3, 3, 4, 6, 6, 8, 8);
  }

  static final List<String> PATHOLOGICAL =
      List.of(
          "[".repeat(100_000),
          "![".repeat(50_000),
          "[[".repeat(50_000),
          "[a](".repeat(50_000),
          "*a ".repeat(50_000),
          "*a **a ".repeat(25_000),
          "*a _b ".repeat(5_000) + "_ *".repeat(5_000),
          "*a".repeat(20_000) + "b*".repeat(20_000),
          "**a".repeat(10_000) + "b**".repeat(10_000),
          "> ".repeat(10_000) + "x",
          "- ".repeat(10_000) + "x",
          "1. ".repeat(10_000) + "x",
          "`".repeat(100_000),
          "`a``b```".repeat(10_000),
          "<".repeat(100_000),
          "<a ".repeat(50_000),
          "<!--".repeat(20_000),
          "{{<".repeat(30_000),
          "{{".repeat(50_000),
          "{%".repeat(50_000),
          "{".repeat(100_000),
          "%%".repeat(50_000),
          "==a ".repeat(30_000),
          "==a".repeat(20_000) + "b==".repeat(20_000),
          "~~a".repeat(20_000) + "b~~".repeat(20_000),
          "::: a\n".repeat(5_000),
          "> [!note]\n".repeat(5_000),
          "<div>".repeat(20_000),
          "<b>".repeat(20_000) + "x",
          "<Foo {".repeat(20_000),
          "[^1]: ".repeat(5_000),
          "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "x\n".repeat(300),
          "&".repeat(100_000),
          "http://".repeat(20_000),
          "[a]: b\n".repeat(20_000),
          "\0".repeat(1_000),
          "# ".repeat(1_000) + "\n" + "# x\n".repeat(50_000));

  @ParameterizedTest
  @FieldSource("PATHOLOGICAL")
  void readsPathologicalTextInTime(String text) {
    ParsedNote note = CpuTime.assertUnder(Duration.ofSeconds(5), () -> parser.parse(text));

    assertThat(note.text()).isEqualTo(text);
  }

  @Property(tries = 500)
  void parsesAnyText(@ForAll String text) {
    assertThatCode(() -> parser.parse(text)).doesNotThrowAnyException();
  }

  @Property(tries = 500)
  void parsesMangledMarkdown(@ForAll("mangled") String text) {
    assertThatCode(() -> parser.parse(text)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> mangled() {
    return MangledMarkdown.texts();
  }
}
