package app.lanyard.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import app.lanyard.markdown.NoteParser;
import app.lanyard.markdown.NoteRenderer;
import app.lanyard.markdown.RenderedNote;
import app.lanyard.ui.testing.WindowExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WindowExtension.class)
class PageMarksTest {

  private static final int FX_MILLIS = 10_000;

  private static final RenderedNote NOTE =
      new NoteRenderer()
          .render(
              new NoteParser()
                  .parse(
                      """
                      # A day with *beans*

                      One **bold** word, a [link](https://beans.example) and `code`,
                      with a second line 🫘 here.

                      - first item
                        - nested item
                      - [ ] a task

                      | When | What |
                      |---|---|
                      | 10:00 | Soil \\| water |

                      ```
                      two lines
                      of code
                      ```

                      > a quote
                      """));

  private final AtomicBoolean ready = new AtomicBoolean();
  private PageBrowser browser;
  private PageScript script;

  @BeforeEach
  void openTheNote(@TempDir Path userData) throws Exception {
    browser = waitForAsyncFx(FX_MILLIS, () -> new PageBrowser(userData, () -> ready.set(true)));
    script = new PageScript(browser.engine(), () -> true);
    ask(
        page -> {
          browser.load(NOTE.html());
          return true;
        });
    waitFor(20, TimeUnit.SECONDS, ready::get);
    ask(
        page -> {
          page.install();
          page.setBlocks(NOTE.blocks());
          return true;
        });
  }

  @Test
  void eachPartOfTheTextIsSelectedWhereItIs() {
    String text = NOTE.text();
    int differing =
        ask(
            page -> {
              int wrong = 0;
              for (int start = 0; start < text.length(); start += 3) {
                for (int end = start + 1; end < text.length(); end += 7) {
                  wrong += isSelectedRightly(page, new TextRange(start, end)) ? 0 : 1;
                }
              }
              return wrong;
            });

    assertThat(differing).isZero();
  }

  @Test
  void theSelectedTextIsThatOfTheNote() {
    int start = NOTE.text().indexOf("second line");

    ask(page -> evaluate("lanyard.select(" + start + ", " + (start + 11) + ")"));

    assertThat(ask(PageScript::selectedText)).isEqualTo("second line");
  }

  @Test
  void nothingIsSelectedAtFirst() {
    assertThat(ask(PageScript::selectedRange)).isEmpty();
  }

  @Test
  void selectingAllIsTheWholeText() {
    ask(
        page -> {
          page.selectAll();
          return true;
        });

    assertThat(ask(PageScript::selectedRange)).contains(new TextRange(0, NOTE.text().length()));
  }

  @Test
  void highlightsAreShownByTheirLooksUntilOthersAre() {
    ask(
        page -> {
          page.showMarks(
              List.of(
                  new PageMark("mark-green", new TextRange(2, 9)),
                  new PageMark("mark-green", new TextRange(4, 30)),
                  new PageMark("mark-pink", new TextRange(5, 6))));
          return true;
        });
    assertThat(evaluate("CSS.highlights.get('mark-green').size")).isEqualTo(2);
    assertThat(evaluate("[...CSS.highlights.get('mark-pink')][0].toString()"))
        .isEqualTo(NOTE.text().substring(5, 6));

    ask(
        page -> {
          page.showMarks(List.of(new PageMark("mark-blue", new TextRange(0, 1))));
          return true;
        });
    assertThat(evaluate("CSS.highlights.has('mark-green')")).isEqualTo(false);
    assertThat(evaluate("CSS.highlights.has('mark-blue')")).isEqualTo(true);
  }

  @Test
  void eachLineOfAHighlightIsTicked() {
    ask(
        page -> {
          page.showMarks(List.of(new PageMark("mark-green", new TextRange(2, 40))));
          page.pointOut(new TextRange(2, 5));
          return true;
        });
    assertThat(evaluate("document.querySelectorAll('.line-mark-green').length > 1"))
        .isEqualTo(true);
    assertThat(evaluate("document.querySelectorAll('.line-mark-current').length")).isEqualTo(1);

    ask(
        page -> {
          page.showMarks(List.of());
          page.pointOut(null);
          return true;
        });
    assertThat(evaluate("document.querySelectorAll('.line').length")).isEqualTo(0);
    assertThat(ask(PageScript::selectedRange)).isEmpty();
  }

  @Test
  void findingLeavesHighlightsAlone() {
    ask(
        page -> {
          page.showMarks(List.of(new PageMark("mark-blue", new TextRange(0, 1))));
          page.find("item", 10);
          page.clearFind();
          return true;
        });

    assertThat(evaluate("CSS.highlights.has('mark-blue')")).isEqualTo(true);
  }

  private boolean isSelectedRightly(PageScript page, TextRange wanted) {
    browser.engine().executeScript("lanyard.select(" + wanted.start() + ", " + wanted.end() + ")");
    TextRange expected = wanted.trimmed(NOTE.text());
    Optional<TextRange> selected = page.selectedRange().map(range -> range.trimmed(NOTE.text()));
    return expected.length() == 0 || selected.equals(Optional.of(expected));
  }

  private Object evaluate(String expression) {
    return ask(page -> browser.engine().executeScript(expression));
  }

  private <T> T ask(Function<PageScript, T> action) {
    return waitForAsyncFx(FX_MILLIS, () -> action.apply(script));
  }
}
