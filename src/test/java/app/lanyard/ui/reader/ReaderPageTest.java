package app.lanyard.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.OpenedNote;
import app.lanyard.markdown.RenderedNote;
import app.lanyard.model.NoteRow;
import app.lanyard.ui.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderPageTest {

  private static final String STYLE = "a > b { color: red }";

  @TempDir Path folder;
  private ReaderPage page;

  @BeforeEach
  void drawOnePicture() throws IOException {
    Files.createDirectories(folder.resolve("img"));
    Files.write(folder.resolve("img/the hall.png"), Samples.PNG);
    Files.writeString(folder.resolve("img/notes.txt"), "no picture");
    PagePictures pictures =
        new PagePictures(
            new PictureFiles(new FolderPictures(folder)), new Messages(Locale.ENGLISH));
    page = new ReaderPage(STYLE, pictures);
  }

  @Test
  void letsNothingLoadButPicturesOfNotes() {
    Document document = render("<p>Hello</p>");

    assertThat(document.select("meta[http-equiv]").attr("content"))
        .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; img-src data: note-image:");
  }

  @Test
  void setsThePolicyBeforeAnythingElseIsRead() {
    Element head = render("<p>Hello</p>").head();

    assertThat(head.children().eachAttr("http-equiv")).containsExactly("Content-Security-Policy");
    assertThat(head.child(0).attr("charset")).isEqualTo("utf-8");
    assertThat(head.child(1).hasAttr("http-equiv")).isTrue();
  }

  @Test
  void bringsItsStyleUnchanged() {
    assertThat(render("<p>Hello</p>").select("style").first().data()).isEqualTo(STYLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<meta http-equiv=refresh content='0;url=https://example.org'>",
        "<link rel=stylesheet href=https://example.org/a.css>",
        "<base href=https://example.org>",
        "<iframe src=https://example.org></iframe>",
        "<object data=https://example.org></object>",
        "<embed src=https://example.org>",
        "<form action=https://example.org><button>x</button></form>",
        "<svg onload=alert(1)></svg>",
        "<video src=https://example.org></video>",
        "<style>@import 'https://example.org'</style>",
      })
  void removesWhatCouldLoadOrRun(String hostile) {
    Document document = render("<p>before</p>" + hostile + "<p>after</p>");

    assertThat(document.body().html()).isEqualTo("<main><p>before</p><p>after</p></main>");
  }

  @Test
  void removesAttributesThatCouldLoadOrRun() {
    Document document =
        render(
            "<p onclick=x ONLOAD=y style='background:url(https://example.org)' name=body id=a"
                + " data-line=3>Hi</p><a ping=https://example.org target=_blank href='#a'>x</a>");

    assertThat(document.select("p").first().attributes().html())
        .isEqualTo(" id=\"a\" data-line=\"3\"");
    assertThat(document.select("a").first().attributes().html()).isEqualTo(" href=\"#a\"");
  }

  @Test
  void givesAPictureAnAddressThatNamesTheNote() throws IOException {
    long modified = Files.getLastModifiedTime(folder.resolve("img/the hall.png")).toMillis();

    Document document = render("<img src='note-image:///img/the%20hall.png' alt='Hall'>");

    assertThat(document.select("img").attr("src"))
        .isEqualTo("note-image://1/img%2Fthe%20hall.png?" + modified);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "note-image:///img/none.png",
        "note-image:///img/notes.txt",
        "note-image:///../../../../etc/passwd",
        "https://example.org/a.png",
        "file:///etc/passwd",
        "data:text/html,hi",
        "data:image/webp;base64,AAAA",
      })
  void showsTheWordsOfAPictureThatIsNotThere(String source) {
    Document document = render("<img alt='The hall' src='" + source + "'>");

    assertThat(document.select("img")).isEmpty();
    assertThat(document.select(".picture").text()).isEqualTo("The hall Picture can't be shown");
  }

  @Test
  void findsAPictureWhoseAddressEndsInAQuery() {
    Document document = render("<img src='note-image:///img%2Fthe%20hall.png%3Fraw=1'>");

    assertThat(document.select("img").attr("src"))
        .startsWith("note-image://1/img%2Fthe%20hall.png?");
  }

  @Test
  void loadsAllPicturesAtOnceSoThatNothingMovesLater() {
    Document document = render("<img src='note-image:///img%2Fthe%20hall.png' loading=lazy>");

    assertThat(document.select("img[loading]")).isEmpty();
  }

  @Test
  void showsTheWordsOfAPictureThatTheRendererRefused() {
    Document document = render("<span class=missing-picture data-label='The hall'></span>");

    assertThat(document.select(".picture").text()).isEqualTo("The hall Picture can't be shown");
  }

  @Test
  void keepsAPictureThatIsInTheNoteItself() {
    Document document = render("<img src='data:image/png;base64,AAAA'>");

    assertThat(document.select("img").attr("src")).isEqualTo("data:image/png;base64,AAAA");
  }

  @Test
  void asksBeforeAPictureFromTheWebIsLoaded() {
    Document document =
        render(
            "<span class=remote-picture data-src='https://img.example.org/a.png'"
                + " data-alt=Group data-label='Group (img.example.org)'></span>");

    Element box = document.select(".remote-picture").first();
    assertThat(box.text()).isEqualTo("Group img.example.org Show picture");
    assertThat(box.attr("data-src")).isEqualTo("https://img.example.org/a.png");
    assertThat(box.select("button." + PagePictures.SHOW_BUTTON)).hasSize(1);
    assertThat(document.select("[src]")).isEmpty();
  }

  @Test
  void namesAPictureWithoutWords() {
    Document document = render("<span class=remote-picture data-src='http://a b'></span>");

    assertThat(document.select(".picture-words").text()).isEqualTo("Picture");
    assertThat(document.select(".picture-note").text()).isEqualTo("http://a b");
  }

  @Test
  void letsAWideTableScrollByItself() {
    Document document = render("<table data-line=1><tr><td>x</td></tr></table>");

    assertThat(document.select("div.table-scroll[tabindex=0] > table")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {"de, de", "zh_CN, zh-CN", "'\"><script>', ''", "none, ''"})
  void saysItsLanguage(String language, String attribute) {
    NoteRow row = new NoteRow(1, 1, "n", "a.md", "A", null, null, language, 0, false);
    OpenedNote note = new OpenedNote(row, new RenderedNote("", "", List.of(), List.of()));

    assertThat(Jsoup.parse(page.html(note, List.of())).select("html").attr("lang"))
        .isEqualTo(attribute);
  }

  @Test
  void writesCharactersBeyondTheBasicPlaneSoThatTheEngineReadsThem() {
    String html = page.html(Samples.note(1, "<p>会议 🎉</p>"), List.of());

    assertThat(html).contains("<p>会议 &#x1f389;</p>");
  }

  @Test
  void isDarkFromTheStartIfTheWindowIs() {
    ReadPage read = new ReadPage(Samples.note(1, ""), page.html(Samples.note(1, ""), List.of()));

    assertThat(Jsoup.parse(read.html(true)).select("html").hasClass("dark")).isTrue();
    assertThat(Jsoup.parse(read.html(false)).select("html").hasClass("dark")).isFalse();
  }

  private Document render(String html) {
    Document document = Jsoup.parse(page.html(Samples.note(1, html), List.of()));
    document.outputSettings().prettyPrint(false);
    return document;
  }
}
