package app.lanyard.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityLink;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {

  private static final List<EntityLink> LINKS =
      List.of(
          new EntityLink(EntityKind.SPEAKER, "ada quill", "Ada Quill"),
          new EntityLink(EntityKind.SPEAKER, "ada", "Ada"),
          new EntityLink(EntityKind.SPEAKER, "zhang", "张晓明"),
          new EntityLink(EntityKind.PROJECT, "kserve", "KServe"),
          new EntityLink(EntityKind.PROJECT, "go", "Go"),
          new EntityLink(EntityKind.TALK, "t1", "Maps & rivers"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>Met Ada Quill today</p>          | lanyard:speaker/ada%20quill
          <p>Ada said</p>                     | lanyard:speaker/ada
          <p><b>KServe</b>, and more</p>      | lanyard:project/kserve
          <h2>Maps &amp; rivers</h2>          | lanyard:talk/Maps%20%26%20rivers
          <p>今天张晓明演讲</p>                 | lanyard:speaker/zhang
          """)
  void aNameLeadsToWhatItStandsFor(String html, String href) {
    assertThat(marked(html).select("a.known").eachAttr("href")).containsExactly(href);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>Adamant, Canada, AdaServe</p>
          <p><code>KServe</code></p>
          <pre>Ada Quill</pre>
          <p><a href="https://example.org">Ada Quill</a></p>
          <p>Go on</p>
          <p>ada quill</p>
          """)
  void whatIsNoNameOrNoProseStaysAsItIs(String html) {
    assertThat(marked(html).html()).isEqualTo(body(html).html());
  }

  @Test
  void theTextIsTheSameLetterByLetter() {
    String html =
        "<p>Ada  Quill,\n Ada Quill &lt;KServe&gt;; <em>Ada</em>张晓明\u00a0Maps &amp; rivers</p>";

    assertThat(marked(html).wholeText()).isEqualTo(body(html).wholeText());
  }

  @Test
  void aNoteThatNamesOneThingForEverIsMarkedOnlySoOften() {
    assertThat(marked("<p>" + "Ada ".repeat(2000) + "</p>").select("a.known"))
        .hasSize(KnownNames.MOST);
  }

  @Test
  void withoutNamesNothingChanges() {
    Element body = body("<p>Ada Quill</p>");
    new KnownNames(List.of()).mark(body);

    assertThat(body.html()).isEqualTo("<p>Ada Quill</p>");
  }

  private static Element marked(String html) {
    Element body = body(html);
    new KnownNames(LINKS).mark(body);
    return body;
  }

  private static Element body(String html) {
    var page = Jsoup.parseBodyFragment(html);
    page.outputSettings().prettyPrint(false);
    return page.body();
  }
}
