package app.lanyard.markdown.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityAddress;
import app.lanyard.model.EntityKind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentReaderTest {

  private final CommentReader reader = new CommentReader();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "plain words, PARAGRAPH0: plain words",
        "*so* **it** is, PARAGRAPH0: {so|EMPHASIS} {it|STRONG} is",
        "***both***, PARAGRAPH0: {both|STRONG EMPHASIS}",
        "~~old~~ ~one~, PARAGRAPH0: {old|STRUCK} ~one~",
        "run `rm *x*`, PARAGRAPH0: run {rm *x*|CODE}",
        "# Head, HEADING0: Head",
        "> said, QUOTE1: said",
        "- one, PARAGRAPH1 •: one",
        "3. three, PARAGRAPH1 3.: three",
        "- [x] done, PARAGRAPH1 ☑: done",
        "- [ ] to do, PARAGRAPH1 ☐: to do",
        "<b>bold</b> &amp; so, PARAGRAPH0: <b>bold</b> & so",
        "<div>block</div>, PARAGRAPH0: <div>block</div>",
        "![picture](http://x.example/p.png), PARAGRAPH0: picture",
        "see [file](file:///x) and, PARAGRAPH0: see file and",
        "[](https://example.org), PARAGRAPH0: https://example.org",
        "***, PARAGRAPH0: ⁂",
      })
  void isShownAs(String markdown, String shown) {
    assertThat(told(markdown)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "[Ada](lanyard:speaker/ada), lanyard:speaker/ada",
        "[site](https://example.org/a), https://example.org/a",
        "see https://example.org/a today, https://example.org/a",
        "<http://example.org>, http://example.org",
        "[**Ada** Quill](lanyard:speaker/ada), lanyard:speaker/ada",
      })
  void linksLeadOnlyToTheWebAndTheLibrary(String markdown, String href) {
    assertThat(reader.read(markdown).blocks().getFirst().runs())
        .filteredOn(CommentRun::isLink)
        .isNotEmpty()
        .allMatch(run -> run.href().equals(href));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](file:///etc/passwd)",
        "[x](data:text/html,hi)",
        "[x](other.md)",
        "[x](lanyard:place/x)",
        "[x](mailto:a@example.org)",
      })
  void whatLeadsElsewhereIsPlain(String markdown) {
    assertThat(told(markdown)).isEqualTo("PARAGRAPH0: x");
  }

  @Test
  void listsStandInEachOther() {
    assertThat(told("1. one\n   - inner\n\n     more\n2. two\n"))
        .isEqualTo(
            "PARAGRAPH1 1.: one / PARAGRAPH2 •: inner / PARAGRAPH2: more / PARAGRAPH1 2.: two");
  }

  @Test
  void codeKeepsItsLines() {
    assertThat(told("```java\na *b*\n  c\n```")).isEqualTo("CODE0: {a *b*\n  c|CODE}");
  }

  @Test
  void aLineBreakIsOne() {
    assertThat(told("one\ntwo")).isEqualTo("PARAGRAPH0: one\ntwo");
  }

  @Test
  void itsWordsHaveNoMarkup() {
    String link = WrittenLink.of("Ada [Quill]", new EntityAddress(EntityKind.SPEAKER, "ada"));

    assertThat(reader.read("Ask " + link + "\n\n- *soon*").words())
        .isEqualTo("Ask Ada [Quill]\n• soon");
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "*a ", "- ", "[", "![", "`", "**", "<"})
  void nestedEndlesslyItIsStillShown(String open) {
    assertThat(reader.read(open.repeat(20_000)).blocks()).isNotNull();
  }

  private String told(String markdown) {
    return reader.read(markdown).blocks().stream()
        .map(CommentReaderTest::told)
        .collect(Collectors.joining(" / "));
  }

  private static String told(CommentBlock block) {
    String marker = block.marker().isEmpty() ? "" : " " + block.marker();
    return block.kind()
        + ""
        + block.depth()
        + marker
        + ": "
        + block.runs().stream().map(CommentReaderTest::told).collect(Collectors.joining());
  }

  private static String told(CommentRun run) {
    return run.styles().isEmpty()
        ? run.text()
        : "{"
            + run.text()
            + "|"
            + run.styles().stream().map(Enum::name).collect(Collectors.joining(" "))
            + "}";
  }
}
