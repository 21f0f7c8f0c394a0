package app.lanyard.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityLink;
import app.lanyard.ui.testing.WindowExtension;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class KnownNamesInReaderTest {

  @TempDir static Path pictures;
  private ReaderWindow window;

  @Start
  void start(Stage stage) {
    window = new ReaderWindow(stage, pictures);
  }

  @BeforeEach
  void nameAda() {
    window.links.named.add(new EntityLink(EntityKind.SPEAKER, "ada quill", "Ada Quill"));
    window.links.named.add(new EntityLink(EntityKind.TALK, "t1", "Mapping rivers"));
  }

  @Test
  void aClickOnANameLeadsToItsPage(FxRobot robot) {
    window.show("<p>Today <em>Ada Quill</em> spoke.</p>");

    robot.clickOn(window.middleOf("a.known"));

    window.until(() -> window.navigator.went.contains("page SPEAKER ada quill"));
  }

  @Test
  void aClickOnATalkShowsItInTheTimeline(FxRobot robot) {
    window.show("<h2>Mapping rivers</h2>");

    robot.clickOn(window.middleOf("a.known"));

    window.until(() -> window.navigator.went.contains("talks Mapping rivers"));
  }

  @Test
  void namesArePlainTextIfThePersonWantsItAndStaySo() {
    window.show("<p>Ada Quill</p>");
    assertThat(window.number("document.querySelectorAll('a.known').length")).isEqualTo(1);

    window.onFx(
        () -> {
          window.view().commands().toggleNames();
          return window;
        });

    window.until(() -> window.view().settledProperty().get());
    assertThat(window.number("document.querySelectorAll('a.known').length")).isZero();
    assertThat(window.js("document.querySelector('main').textContent").toString())
        .contains("Ada Quill");
    window.until(() -> ReaderMarks.HIDDEN.equals(window.settings.all().get(ReaderMarks.SETTING)));
  }
}
