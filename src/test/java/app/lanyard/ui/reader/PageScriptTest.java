package app.lanyard.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import app.lanyard.model.SourceSpan;
import app.lanyard.ui.testing.WindowExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.web.WebEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WindowExtension.class)
class PageScriptTest {

  private static final int FX_MILLIS = 10_000;

  private final AtomicBoolean ready = new AtomicBoolean();
  private final AtomicBoolean calm = new AtomicBoolean();
  private PageBrowser browser;
  private PageScript script;

  @BeforeEach
  void openABrowser(@TempDir Path userData) {
    browser = waitForAsyncFx(FX_MILLIS, () -> new PageBrowser(userData, () -> ready.set(true)));
    script = new PageScript(browser.engine(), calm::get);
  }

  @Test
  void marksTheLineForAMoment() throws Exception {
    load("<p id=a data-line=3>x</p>");

    tell(page -> page.goTo(new Place.Line(3)));

    assertThat(evaluate("document.querySelector('.here').id")).isEqualTo("a");
  }

  @Test
  void marksNothingForAPersonWhoWantsNoMotion() throws Exception {
    load("<p id=a data-line=3>x</p>");
    calm.set(true);

    tell(page -> page.goTo(new Place.Line(3)));

    assertThat(evaluate("document.querySelectorAll('.here').length")).isEqualTo(0);
  }

  @Test
  void marksARowAndNotTheTableItBegins() throws Exception {
    load("<table data-line=3><tr id=a data-line=3><td data-line=3>x</td></tr></table>");

    tell(page -> page.goTo(new Place.Line(3)));

    assertThat(evaluate("document.querySelector('.here').id")).isEqualTo("a");
  }

  @Test
  void tellsTheLinesOfWhatIsSelected() throws Exception {
    load(
        "<p data-line=3>first</p><ul data-line=5><li data-line=6>sixth</li></ul><p data-line=9>x</p>");
    assertThat(selection()).isEmpty();

    evaluate(
        "getSelection().setBaseAndExtent(document.querySelector('p').firstChild, 2,"
            + " document.querySelectorAll('p')[1].firstChild, 0)");

    assertThat(selection().map(PageSelection::lines)).contains(new SourceSpan(3, 6));
    evaluate(
        "getSelection().setBaseAndExtent(document.querySelector('li').firstChild, 0,"
            + " document.querySelector('li').firstChild, 3)");
    assertThat(selection()).contains(new PageSelection("six", SourceSpan.line(6)));
  }

  @Test
  void takesAnyTextAsText() throws Exception {
    load("<p>say \"hi\\there\" ${x} `y` </p><p>line</p>");

    assertThat(find("\"HI\\there\" ${X} `y`").count()).isEqualTo(1);
    assertThat(find("\");alert(1);(\"").count()).isZero();
    assertThat(find("  ").count()).isZero();
  }

  @Test
  void doesNotFindAcrossBlocks() throws Exception {
    load("<p>one</p><p>two</p><table><tr><td>three</td><td>four</td></tr></table>");

    assertThat(find("onetwo").count()).isZero();
    assertThat(find("one two").count()).isZero();
    assertThat(find("threefour").count()).isZero();
  }

  @Test
  void findsNoMoreThanAsked() throws Exception {
    load("<p>" + "tea ".repeat(50) + "</p>");

    Hits hits = ask(page -> page.find("tea", 20));

    assertThat(hits).isEqualTo(new Hits(20, 0));
  }

  @Test
  void tellsTheHeadingThatIsRead() throws Exception {
    load("<h2 id=a>A</h2><p style='height:9000px'>x</p><h2 id=b>B</h2><p style='height:9000px'>y");
    List<String> anchors = List.of("a", "b", "gone");

    int atFirst = ask(page -> page.headingAt(anchors));
    assertThat(atFirst).isZero();
    tell(page -> page.goTo(new Place.Anchor("b")));
    int further = ask(page -> page.headingAt(anchors));
    assertThat(further).isEqualTo(1);
  }

  @Test
  void aPlaceThatIsNotThereIsHarmless() throws Exception {
    load("<p>x</p>");

    tell(page -> page.goTo(new Place.Anchor("it's \"gone\"")));
    tell(page -> page.goTo(new Place.Line(9)));

    double top = ask(PageScript::top);
    assertThat(top).isZero();
  }

  private Hits find(String text) {
    return ask(page -> page.find(text, 100));
  }

  private void load(String html) throws Exception {
    waitForAsyncFx(
        FX_MILLIS,
        () -> {
          browser.load(html);
          return html;
        });
    waitFor(20, TimeUnit.SECONDS, ready::get);
    tell(PageScript::install);
  }

  private void tell(Consumer<PageScript> action) {
    ask(
        page -> {
          action.accept(page);
          return true;
        });
  }

  private <T> T ask(Function<PageScript, T> action) {
    return waitForAsyncFx(FX_MILLIS, () -> action.apply(script));
  }

  private Object evaluate(String expression) {
    WebEngine engine = browser.engine();
    return waitForAsyncFx(FX_MILLIS, () -> engine.executeScript(expression));
  }

  private Optional<PageSelection> selection() {
    return waitForAsyncFx(FX_MILLIS, script::selection);
  }
}
