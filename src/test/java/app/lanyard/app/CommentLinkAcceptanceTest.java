package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.NoteFilter;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A comment that links to a speaker, in the whole window. */
class CommentLinkAcceptanceTest {

  private static final String NOTE =
      """
      # Tide Talks 2024

      The first day was about what the tide left.

      | Date | Title | Speaker | Event |
      | --- | --- | --- | --- |
      | 2024-06-03 | Reading waves | Ada Example | Tide Talks 2024 |
      | 2024-06-04 | Walls | Bo Other | Tide Talks 2024 |
      """;

  @RegisterExtension private final RealWindow window = RealWindow.over(Map.of("tide.md", NOTE));

  @Test
  void aNameThatIsTypedBecomesALinkThatLeadsToItsPage() {
    window.open("Reading waves");
    select("what the tide left");
    window.push(KeyCode.N);
    window.until(() -> window.node("#comment-text") != null);
    window.settle();

    window.robot.write("Ask *again*: @ada e");
    window.until(CommentLinkAcceptanceTest::adaIsOffered);
    window.push(KeyCode.ENTER);
    window.push(KeyCode.CONTROL, KeyCode.ENTER);
    window.until(() -> window.node(".margin-card .comment-link") != null);

    assertThat(window.library().annotations().all().getFirst().annotation().comment())
        .isEqualTo("Ask *again*: [Ada Example](lanyard:speaker/ada%20example)");
    var link = window.onFx(() -> (Text) window.node(".margin-card .comment-link"));
    assertThat(link.getText()).isEqualTo("Ada Example");

    window.focus(".margin-card .comment-link");
    window.push(KeyCode.ENTER);
    window.until(() -> window.seen(".page-title").contains("Ada Example"));
  }

  private static boolean adaIsOffered() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .map(shown -> shown.getScene().lookup("#link-offers"))
        .filter(ListView.class::isInstance)
        .map(ListView.class::cast)
        .anyMatch(list -> list.getItems().toString().contains("Ada Example"));
  }

  private void select(String part) {
    window.focus("#reader-page");
    int start = text().indexOf(part);
    window.js("lanyard.select(" + start + "," + (start + part.length()) + ")");
  }

  private String text() {
    long note = window.library().notes().rows(NoteFilter.ALL, 0, 1).getFirst().id();
    return window.library().opener().open(note).orElseThrow().content().text();
  }
}
