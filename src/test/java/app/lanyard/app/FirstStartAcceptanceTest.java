package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a new library to talks on the timeline. */
class FirstStartAcceptanceTest {

  @RegisterExtension private final RealWindow window = RealWindow.beside(Trips.ALL);

  @Test
  void theSampleNotesFillTheTimeline() throws Exception {
    window.until(() -> window.node("#welcome") != null);
    window.robot.clickOn("#open-sample-big");

    window.until(() -> window.node("#welcome") == null && !window.talksSeen().isEmpty());
    window.settle();
    assertThat(window.library().facts().counts().notes())
        .isGreaterThanOrEqualTo(15)
        .isEqualTo(BundledSample.names().stream().filter(name -> name.endsWith("md")).count());
    assertThat(window.text("#counts"))
        .startsWith(window.library().facts().counts().talks() + " talks");
  }

  @Test
  void aFolderThatIsChosenIsImported() {
    window.chooser.folder = Optional.of(window.notes());
    window.until(() -> window.node("#welcome") != null);
    window.robot.clickOn("#add-folder-big");

    window.until(() -> window.node("#welcome") == null && window.talksSeen().size() == 4);
    assertThat(window.library().sources().list())
        .singleElement()
        .satisfies(source -> assertThat(Path.of(source.root())).isEqualTo(window.notes()));
  }

  @Test
  void filesThatAreChosenAreImported() {
    window.chooser.files = List.of(window.notes().resolve(Trips.LONG_PATH));
    window.choose("#menu", "add-files-item");

    window.until(() -> window.talksSeen().equals(List.of(Trips.LAST_TALK)));
  }

  @Test
  void whoThinksBetterOfItIsStillWelcome() {
    window.until(() -> window.node("#welcome") != null);
    window.robot.clickOn("#add-folder-big");
    window.settle();

    assertThat(window.library().sources().list()).isEmpty();
    assertThat(window.<Boolean>onFx(() -> window.node("#welcome") != null)).isTrue();
  }
}
