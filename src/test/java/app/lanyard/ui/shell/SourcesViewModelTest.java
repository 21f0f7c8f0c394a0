package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.SourceRow;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.FakeCorrector;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.FakeSources;
import app.lanyard.ui.testing.HeldDelay;
import app.lanyard.ui.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SourcesViewModelTest {

  private final NoticeBoard notices = new NoticeBoard(new HeldDelay());
  private final Messages messages = new Messages(Locale.UK);
  private final LibraryChanges changes = new LibraryChanges();
  private final DirectTaskRunner runner = new DirectTaskRunner();
  private final SourcesViewModel model =
      new SourcesViewModel(
          FakeSources.with("notes", "blog"),
          runner,
          changes,
          new EditHistory(
              new FakeCorrector(), runner, changes, notices, new FakeErrors(), messages),
          new FakeErrors(),
          messages);

  @Test
  void isNoFirstStartBeforeTheListIsKnown() {
    assertThat(model.firstStart().get()).isFalse();
    model.refresh();
    assertThat(model.firstStart().get()).isFalse();
  }

  @Test
  void addingImportsOnceItIsThere() {
    boolean[] imported = {false};

    model.add(List.of(Path.of("/home/ada/talks")), () -> imported[0] = true);

    assertThat(model.sources()).extracting(SourceRow::name).contains("talks");
    assertThat(imported[0]).isTrue();
  }

  @Test
  void removingCanBeUndoneFromItsNotice() {
    model.refresh();

    model.remove(model.sources().getFirst());
    assertThat(model.sources()).extracting(SourceRow::name).containsExactly("blog");
    notices.act();

    assertThat(model.sources()).extracting(SourceRow::name).contains("notes", "blog");
  }

  @Test
  void removingTheLastIsAFirstStartAgain() {
    model.refresh();

    List.copyOf(model.sources()).forEach(model::remove);

    assertThat(model.firstStart().get()).isTrue();
  }

  @Test
  void choosingNothingChangesNothing() {
    model.add(
        List.of(),
        () -> {
          throw new AssertionError("nothing was added");
        });

    assertThat(notices.noticeProperty().get()).isNull();
  }
}
