package app.lanyard.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.markdown.testing.CpuTime;
import app.lanyard.model.SourceSpan;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

@Execution(ExecutionMode.CONCURRENT)
class NoteRendererTest {

  @Test
  void mapsTextToElementsAndLines() {
    RenderedNote note =
        render(
            "---\ntitle: x\n---\n# Day *one*\n\nSome words\nand more\n\n| A | B |\n|---|---|\n| c | |\n\n```java\nint i;\n\ni++;\n```\n");

    assertThat(note.text()).isEqualTo("Day one\nSome words and more\nA\nB\nc\nint i;\n\ni++;");
    assertThat(note.blocks())
        .extracting(block -> note.text().substring(block.start(), block.end()), RenderedBlock::span)
        .containsExactly(
            tuple("Day one", SourceSpan.line(4)),
            tuple("Some words and more", new SourceSpan(6, 7)),
            tuple("A", SourceSpan.line(9)),
            tuple("B", SourceSpan.line(9)),
            tuple("c", SourceSpan.line(11)),
            tuple("int i;\n\ni++;", new SourceSpan(13, 17)));
    assertThat(note.blocks().getFirst().elementId()).isEqualTo("day-one");
    assertThat(html(note).getElementById("day-one").attr("data-line")).isEqualTo("4");
  }

  @Test
  void aCardOfASitesOwnShowsItsTitleAndLinks() {
    RenderedNote note =
        render(
            """
            {{< talk-card
            title="How beans climb"
            event="Soil Days"
            slide_url="https://soil.example/beans.pdf"
            video_url="https://soil.example/v"
            >}}
            With poles.
            {{< /talk-card >}}
            """);

    assertThat(note.text()).isEqualTo("How beans climb, Soil Days Slides Video\nWith poles.");
    assertThat(html(note).select("strong").text()).isEqualTo("How beans climb");
    assertThat(html(note).select("a[href=https://soil.example/v]").text()).isEqualTo("Video");
    assertThat(html(note).select("blockquote")).isEmpty();
  }

  @Test
  void anUnknownShortcodeWithoutATitleIsNotSeen() {
    assertThat(render("A\n\n{{< spacer\nheight=\"3\"\n>}}\n\nB\n").text()).isEqualTo("A\nB");
    assertThat(render("{{< badge title=\"New\" >}}").text()).isEmpty();
  }

  @Test
  void theFirstWordOfAKeyNamesTheLinkOfACard() {
    String card = "{{< card title=\"Beans\" youtube_code=\"https://a.example/x\" >}}";

    assertThat(render(card).text()).isEqualTo("Beans Video");
  }

  @Test
  void oneWideRowOfATableDoesNotWidenTheOthersWithoutEnd() {
    String table = "-|-\n" + "a|".repeat(20_000) + "\n" + "b|c\n".repeat(100);

    assertThat(html(render(table)).select("td").size()).isBetween(20_100, 100_000);
  }

  @Test
  void aTableMayBeginWithItsDashes() {
    RenderedNote note = render("--- | ---\n*a* | b \\| c\nd |\n\nEnd\n");

    assertThat(note.text()).isEqualTo("a\nb | c\nd\nEnd");
    assertThat(html(note).select("td")).hasSize(4);
    assertThat(html(note).select("th")).isEmpty();
    assertThat(html(note).select("td em").text()).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a](https://example.org/x?y=1&z)  | https://example.org/x?y=1&z
          <https://example.org>             | https://example.org
          www.example.org                   | http://www.example.org
          [a](mailto:ann@example.org)       | mailto:ann@example.org
          [a](//example.org/x)              | https://example.org/x
          [a](#day-1)                       | #day-1
          [a](other.md)                     | note:other.md
          [a](../b/c%20d.md#Day%201)        | note:../b/c%20d.md#Day%201
          [a](/2019/talk/)                  | note:/2019/talk/
          [a](<tow words.md>)               | note:tow%20words.md
          [[Other note]]                    | note:Other%20note
          [[Other#Day 1]]                   | note:Other#Day%201
          [[#Day 1]]                        | #day-1
          [a]({{ site.baseurl }}/b.md)      | note:/b.md
          [a]({{site.baseurl}}/b.md)        | note:/b.md
          [a]({{< ref "b.md" >}})           | note:b.md
          [a]({{< relref "b.md#c" >}})      | note:b.md#c
          [a]({% post_url 2019-01-02-b %})  | note:2019-01-02-b
          [a]({{ "/b" :: relative_url }})   | note:/b
          {{< youtube abc123 >}}            | https://www.youtube.com/watch?v=abc123
          {{< youtube id="abc" >}}          | https://www.youtube.com/watch?v=abc
          {% youtube abc %}                 | https://www.youtube.com/watch?v=abc
          {{< vimeo 12 >}}                  | https://vimeo.com/12
          {{< tweet user="a" id="12" >}}    | https://x.com/a/status/12
          {{< gist ann 12ab >}}             | https://gist.github.com/ann/12ab
          <a href="{{ site.url }}/b">x</a>  | note:/b
          <iframe src="https://v.org/x"></iframe> | https://v.org/x
          """)
  void leadsLinksWhereTheyShould(String markdown, String href) {
    Element link = html(render(markdown.replace("::", "|"))).selectFirst("a");

    assertThat(link.attr("href")).isEqualTo(href);
    assertThat(link.attr("title")).isNotEmpty();
    assertThat(link.attr("rel")).contains("noopener");
    assertThat(link.text()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ![x](a.png)                               | a.png
          ![x](../img/a%20b.png)                    | ../img/a b.png
          ![x](<a b.png>)                           | a b.png
          ![x](/img/a.png)                          | /img/a.png
          ![x]({{ site.baseurl }}/img/a.png)        | /img/a.png
          ![x]({{ "/a.png" ! relative_url }})       | /a.png
          ![[a.png]]                                | a.png
          ![[a.png!300]]                            | a.png
          {{< figure src="a.png" alt="x" >}}        | a.png
          <img src="a.png" onerror="alert(1)">      | a.png
          text <img src="a.png"> text               | a.png
          <p><img src="a.png"></p>                  | a.png
          ![x](../../../../etc/passwd)              | ../../../../etc/passwd
          ![x](%252e%252e/a.png)                    | %2e%2e/a.png
          """)
  void leavesPicturesBesideTheNoteToTheReader(String markdown, String path) {
    Element picture =
        html(render(markdown.replace("!300", "|300").replace("\" ! ", "\" | "))).selectFirst("img");

    assertThat(picture.attr("data-path")).isEqualTo(path);
    assertThat(picture.attr("src")).startsWith("note-image:///").doesNotContain("..%2F..//");
    assertThat(URLDecoder.decode(picture.attr("src").substring(14), StandardCharsets.UTF_8))
        .isEqualTo(path);
    assertThat(picture.attr("src").substring(14)).doesNotContain("/");
  }

  @Test
  void waitsWithRemotePicturesForAClick() {
    Document html = html(render("before ![The *hall*](https://example.org/a.png) after"));

    assertThat(html.select("img")).isEmpty();
    Element placeholder = html.selectFirst("span.remote-picture");
    assertThat(placeholder.attr("data-src")).isEqualTo("https://example.org/a.png");
    assertThat(placeholder.attr("data-label")).isEqualTo("The hall (example.org)");
    assertThat(placeholder.childNodes()).isEmpty();
  }

  @Test
  void keepsSmallPicturesInTheNote() {
    Document html =
        html(
            render(
                "![a](data:image/png;base64,iVBORw0KGgo=) ![b](data:image/svg+xml;base64,PHN2Zz4=)"
                    + " ![c](data:text/html;base64,PHN2Zz4=)"));

    assertThat(html.select("img").eachAttr("alt")).containsExactly("a");
    assertThat(html.select("span.missing-picture").eachAttr("data-label"))
        .containsExactly("b", "c");
  }

  static final List<Arguments> READABLE =
      List.of(
          Arguments.of("a ==marked== b", "a marked b"),
          Arguments.of("a %%hidden%% b", "a  b"),
          Arguments.of("%%\nhidden\n%%\nshown", "shown"),
          Arguments.of("<!--more-->\n\na <!-- x --> b", "a  b"),
          Arguments.of("[[Note|alias]] and [[Other]]", "alias and Other"),
          Arguments.of("| a |\n|---|\n| [[Note\\|alias]] |", "a\nalias"),
          Arguments.of("{{% notice tip %}}\nInner *text*\n{{% /notice %}}", "Inner text"),
          Arguments.of("{{< unknown a=\"b\" >}}\n\ntext", "text"),
          Arguments.of("{% include x.html %}\ntext", "text"),
          Arguments.of("Hello {{ page.name }}!", "Hello !"),
          Arguments.of("{% raw %}{{ kept }}{% endraw %}", "{{ kept }}"),
          Arguments.of("{% comment %}\nno\n\nno\n{% endcomment %}\ntext", "text"),
          Arguments.of(
              "{% highlight go %}\nx := 1\n\ny\n{% endhighlight %}\ntext", "x := 1\n\ny\ntext"),
          Arguments.of("{{< highlight go >}}\nx := 1\n{{< /highlight >}}", "x := 1"),
          Arguments.of("`{{ kept }}` and `[[kept]]`", "{{ kept }} and [[kept]]"),
          Arguments.of("```\n{{< kept >}}\n::: kept\n```", "{{< kept >}}\n::: kept"),
          Arguments.of("# Title {#own-id}\n", "Title"),
          Arguments.of("text\n{: .class}", "text"),
          Arguments.of("{: .no_toc}\n# Title", "Title"),
          Arguments.of("[a](b){:target=\"_blank\"}", "a"),
          Arguments.of("![](a.png){width=50%}\n\ntext", "text"),
          Arguments.of("> [!note] Mind *this*\n> body", "Mind this\nbody"),
          Arguments.of("> [!WARNING]\n> body", "Warning\nbody"),
          Arguments.of("::: {.callout-tip title=\"Do\"}\nbody\n:::\nafter", "Do\nbody\nafter"),
          Arguments.of("::: {.callout-note}\nbody\n:::", "Note\nbody"),
          Arguments.of(":::info Title\nbody\n:::", "Title\nbody"),
          Arguments.of("::: {.columns}\n::: {.column}\na\n:::\nb\n:::\nc", "a\nb\nc"),
          Arguments.of("::: note\n```\n:::\n```\n:::\nafter", "Note\n:::\nafter"),
          Arguments.of("import X from '../x'\nimport 'y'\n\nexport const a = 1\n\ntext", "text"),
          Arguments.of("a <Foo bar={{b: 1}}>c</Foo> d", "a c d"),
          Arguments.of("{{< figure src=\"a.png\" caption=\"The hall\" >}}", "The hall"),
          Arguments.of("![alt](a.png)", ""),
          Arguments.of("- [x] done\n- [ ] open", "done\nopen"),
          Arguments.of("a[^1]\n\n[^1]: note", "a1\nnote"),
          Arguments.of("a  \nb\nc", "a\nb c"),
          Arguments.of("<div>one <b>two</b>\n<p>three</p></div>", "one two\nthree"),
          Arguments.of("<table><tr><td>a</td><td>b</td></tr></table>", "a\nb"),
          Arguments.of("<script>alert(1)</script>\n\na <script>alert(1)</script> b", "a  b"),
          Arguments.of("{{\"a\" and {b", "{{\"a\" and {b"),
          Arguments.of("Use ${HOME} and {x}", "Use ${HOME} and {x}"),
          Arguments.of("a {/* hidden */} b", "a  b"),
          Arguments.of("<div>{% include x.html %} a {{ b }}</div>", "a"),
          Arguments.of("a <iframe src=\"https://v.org/x\"></iframe>", "a v.org"),
          Arguments.of("50%% of 3", "50%% of 3"),
          Arguments.of("[[[a]]] [b] [[]]", "[a] [b] [[]]"),
          Arguments.of("H~2~O", "H~2~O"),
          Arguments.of("~~gone~~ <kbd>Ctrl</kbd>", "gone Ctrl"));

  @ParameterizedTest
  @FieldSource("READABLE")
  void showsWhatAReaderWouldWant(String markdown, String text) {
    assertThat(render(markdown).text()).isEqualTo(text);
  }

  static final List<Arguments> STRUCTURE =
      List.of(
          Arguments.of("| a |\n|---|\n| b |", "div.table-scroll > table td"),
          Arguments.of("| a |\n|--:|\n| b |", "td.right"),
          Arguments.of("- [x] a", "li.task.done"),
          Arguments.of("- [ ] a", "li.task:not(.done)"),
          Arguments.of("```{r} \nx\n```", "pre > code.language-r"),
          Arguments.of("```c++\nx\n```", "code[class=language-c++]"),
          Arguments.of("> [!note] x", "div.callout.callout-note > p.callout-title"),
          Arguments.of("a[^x]\n\n[^x]: b", "section.footnotes li#fn-1 a[href=#fnref-1]"),
          Arguments.of("a[^x]\n\n[^x]: b", "sup#fnref-1 a[href=#fn-1]"),
          Arguments.of("a^[b]", "section.footnotes li p"),
          Arguments.of("3. a", "ol[start=3]"),
          Arguments.of("==a==", "mark"),
          Arguments.of("{{< figure src=\"a.png\" caption=\"c\" >}}", "figure > img + figcaption"),
          Arguments.of("# A {#own}", "h1#own"),
          Arguments.of("<details><summary>a</summary>b</details>", "details[open] > summary"));

  @ParameterizedTest
  @FieldSource("STRUCTURE")
  void givesStylesheetsSomethingToHold(String markdown, String selector) {
    assertThat(html(render(markdown)).select(selector)).hasSize(1);
  }

  @Test
  void rendersALongNoteInTime() {
    String part =
        "## Heading\n\nSome *words* with a [link](a.md) and `code`.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n";
    String text = part.repeat(1_000_000 / part.length());

    RenderedNote note = CpuTime.assertUnder(Duration.ofSeconds(5), () -> render(text));

    assertThat(note.outline()).hasSize(1_000_000 / part.length());
  }

  @ParameterizedTest
  @FieldSource("app.lanyard.markdown.NoteParserTest#PATHOLOGICAL")
  void rendersPathologicalTextInTime(String text) {
    ParsedNote parsed = new NoteParser().parse(text);

    RenderedNote note =
        CpuTime.assertUnder(Duration.ofSeconds(5), () -> new NoteRenderer().render(parsed));

    assertThat(note.blocks()).allMatch(block -> block.start() < block.end());
  }

  private static RenderedNote render(String text) {
    return new NoteRenderer().render(new NoteParser().parse(text));
  }

  private static Document html(RenderedNote note) {
    return Jsoup.parseBodyFragment(note.html());
  }
}
