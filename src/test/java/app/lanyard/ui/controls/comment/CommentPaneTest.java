package app.lanyard.ui.controls.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.markdown.comment.CommentReader;
import app.lanyard.ui.testing.FakeCommentLinks;
import app.lanyard.ui.testing.WindowExtension;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class CommentPaneTest {

  private static final String COMMENT =
      """
      Ask *them* and [Ada Quill](lanyard:speaker/ada), or read https://example.org/a.

      - one [file](file:///etc/passwd)
      - two

      > quoted <b>words</b>
      """;

  private final FakeCommentLinks links = new FakeCommentLinks();

  @Start
  void start(Stage stage) {
    var pane = new CommentPane(new CommentReader().read(COMMENT), links);
    stage.setScene(new Scene(new StackPane(pane), 260, 240));
    stage.show();
  }

  @Test
  void aClickFollowsALink(FxRobot robot) {
    robot.clickOn(linksShown(robot).getFirst());
    assertThat(links.followed).containsExactly("lanyard:speaker/ada");
  }

  @Test
  void enterFollowsTheLinkThatHasTheKeyboard(FxRobot robot) {
    robot.interact(() -> linksShown(robot).getFirst().requestFocus());
    robot.type(KeyCode.TAB).type(KeyCode.ENTER);
    assertThat(links.followed).containsExactly("https://example.org/a");
  }

  @Test
  void onlyWhatIsFollowedIsALink(FxRobot robot) {
    assertThat(linksShown(robot))
        .allMatch(link -> link.getAccessibleRole() == AccessibleRole.HYPERLINK)
        .extracting(Text::getAccessibleText)
        .containsExactly("Ada Quill", "https://example.org/a");
  }

  @Test
  void eachParagraphIsToldWithoutMarkup(FxRobot robot) {
    assertThat(robot.lookup(TextFlow.class::isInstance).queryAllAs(TextFlow.class))
        .extracting(TextFlow::getAccessibleText)
        .containsExactly(
            "Ask them and Ada Quill, or read https://example.org/a.",
            "• one file",
            "• two",
            "quoted <b>words</b>");
  }

  private static List<Text> linksShown(FxRobot robot) {
    return List.copyOf(robot.lookup(".comment-link").queryAllAs(Text.class));
  }
}
