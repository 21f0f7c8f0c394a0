package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.LibraryCounts;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StatusViewModelTest {

  private final LibraryChanges changes = new LibraryChanges();
  private LibraryCounts counts = new LibraryCounts(1, 1204, 873, 0, 40);

  @Test
  void countsWhatTheLibraryHolds() {
    StatusViewModel model = model();

    model.refresh();

    assertThat(model.countsProperty().get()).isEqualTo("1,204 talks · 873 speakers · 1 note");
    assertThat(model.problemsProperty().get()).isEqualTo(2);
  }

  @Test
  void countsAgainWhenTheLibraryChanges() {
    StatusViewModel model = model();
    counts = new LibraryCounts(0, 0, 0, 0, 0);

    changes.fire();

    assertThat(model.countsProperty().get()).isEqualTo("No notes");
  }

  private StatusViewModel model() {
    return new StatusViewModel(
        () -> counts,
        () -> List.of(TestWindow.problem(1), TestWindow.problem(2)),
        new DirectTaskRunner(),
        changes,
        new FakeErrors(),
        new Messages(Locale.UK));
  }
}
