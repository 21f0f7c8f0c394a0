package app.lanyard.ui.controls.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.search.SearchHit;
import app.lanyard.model.search.SearchKind;
import app.lanyard.ui.testing.DirectDelay;
import app.lanyard.ui.testing.FakeCommentLinks;
import app.lanyard.ui.testing.FakeSearcher;
import app.lanyard.ui.testing.FxPulses;
import app.lanyard.ui.testing.WindowExtension;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class CommentFormTest {

  private static final SearchHit ADA =
      FakeSearcher.hit(SearchKind.SPEAKER, "ada quill", "Ada [Q] Quill", "Works", null);
  private static final SearchHit TALK =
      FakeSearcher.hit(SearchKind.TALK, "maps @ days", "Maps", "Ada", null);

  private final FakeCommentLinks links = new FakeCommentLinks();
  private final List<String> ended = new ArrayList<>();
  private CommentForm form;

  @Start
  void start(Stage stage) {
    links.offers.addAll(List.of(ADA, TALK));
    var keeper =
        new CommentForm.Keeper() {
          @Override
          public void draft(String comment, List<String> tags) {}

          @Override
          public void end(String comment, List<String> tags, boolean drafted) {
            ended.add(comment);
          }
        };
    form =
        new CommentForm("", List.of(), keeper, new DirectDelay(), links, new Messages(Locale.UK));
    stage.setScene(new Scene(new StackPane(form), 420, 300));
    stage.show();
    form.begin();
  }

  @Test
  void aNameBehindTheSignBecomesALink(FxRobot robot) {
    write(robot, "Ask @ad");
    assertThat(offered(robot)).hasSize(2);
    assertThat(links.typed).contains("a", "ad");

    robot.type(KeyCode.ENTER);
    write(robot, " soon");

    assertThat(text(robot)).isEqualTo("Ask [Ada \\[Q\\] Quill](lanyard:speaker/ada%20quill) soon");
    assertThat(offered(robot)).isEmpty();
    assertThat(ended).isEmpty();
  }

  @Test
  void theArrowsChooseAndTabTakes(FxRobot robot) {
    write(robot, "@m");
    robot.type(KeyCode.DOWN);
    robot.type(KeyCode.TAB);

    assertThat(text(robot)).isEqualTo("[Maps](lanyard:talk/maps%20%40%20days)");
    assertThat(robot.lookup("#comment-text").query().isFocused()).isTrue();
  }

  @Test
  void theArrowsGoRound(FxRobot robot) {
    write(robot, "@m");
    robot.type(KeyCode.UP).type(KeyCode.ENTER);
    assertThat(text(robot)).startsWith("[Maps]");
  }

  @Test
  void escapeClosesTheListAloneAndThenTheForm(FxRobot robot) {
    write(robot, "Say @a");
    robot.type(KeyCode.ESCAPE);
    assertThat(offered(robot)).isEmpty();
    assertThat(ended).isEmpty();

    write(robot, "d");
    assertThat(offered(robot)).isEmpty();
    write(robot, ", @b");
    assertThat(offered(robot)).hasSize(2);

    robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
    assertThat(ended).containsExactly("Say @ad, @b");
  }

  @Test
  void aClickTakesIt(FxRobot robot) {
    write(robot, "@m");
    ListCell<?> cell =
        robot.lookup(".offer-cell").<ListCell<?>>queryAllAs(cellType()).stream()
            .filter(one -> TALK.equals(one.getItem()))
            .findFirst()
            .orElseThrow();
    robot.clickOn(cell);
    FxPulses.await();

    assertThat(text(robot)).isEqualTo("[Maps](lanyard:talk/maps%20%40%20days)");
    assertThat(ended).isEmpty();
  }

  @Test
  void whatFindsNothingOffersNothing(FxRobot robot) {
    links.offers.clear();
    write(robot, "@home");
    assertThat(offered(robot)).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(text(robot)).isEqualTo("@home\n");
  }

  @Test
  void eachOfferTellsItsKind(FxRobot robot) {
    write(robot, "@a");
    assertThat(
            robot.lookup(".offer-cell").<ListCell<?>>queryAllAs(cellType()).stream()
                .filter(cell -> cell.getItem() != null)
                .map(ListCell::getAccessibleText))
        .containsExactly("Ada [Q] Quill, Speaker, Works", "Maps, Talk, Ada, 11 Nov 2025");
  }

  @Test
  void endingWithTheListOpenKeepsWhatWasTyped(FxRobot robot) {
    write(robot, "@a");
    robot.press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);
    assertThat(ended).containsExactly("@a");
    assertThat(offered(robot)).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static Class<ListCell<?>> cellType() {
    return (Class<ListCell<?>>) (Class<?>) ListCell.class;
  }

  private static void write(FxRobot robot, String text) {
    robot.write(text);
    FxPulses.await();
  }

  private static String text(FxRobot robot) {
    return robot.lookup("#comment-text").queryAs(TextArea.class).getText();
  }

  private static List<?> offered(FxRobot robot) {
    robot.interact(() -> {});
    return shown();
  }

  private static List<?> shown() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .map(window -> window.getScene().lookup("#link-offers"))
        .filter(ListView.class::isInstance)
        .map(list -> List.copyOf(((ListView<?>) list).getItems()))
        .findFirst()
        .orElse(List.of());
  }
}
