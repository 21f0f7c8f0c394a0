package app.lanyard.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.ProblemRow;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.shell.WindowNavigator;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.FakePrograms;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemsViewModelTest {

  private final List<ProblemRow> problems =
      new ArrayList<>(List.of(TestWindow.problem(1), TestWindow.problem(2)));
  private final FakePrograms programs = new FakePrograms();
  private final ProblemsViewModel model =
      new ProblemsViewModel(
          () -> problems,
          new DirectTaskRunner(),
          new WindowNavigator(programs),
          programs,
          new FakeErrors(),
          new Messages(Locale.UK));

  @Test
  void areWrittenAsCompilersDo() {
    assertThat(ProblemsViewModel.toText(problems))
        .isEqualTo(
            """
            2024/day-1.md:1: The front matter can't be read
            2024/day-2.md:2: The front matter can't be read""");
  }

  @Test
  void aFilterLooksAtPathAndReason() {
    model.refresh();

    model.textProperty().set("DAY-2");
    assertThat(model.shown()).containsExactly(problems.get(1));
    model.textProperty().set("front");
    assertThat(model.shown()).hasSize(2);
  }

  @Test
  void aFileThatIsNoNoteIsShownInItsFolder() {
    model.open(TestWindow.problem(2));

    assertThat(programs.shown).containsExactly(Path.of("/home/ada/notes/2024/day-2.md"));
  }

  @Test
  void noneIsGoodNews() {
    problems.clear();

    model.refresh();

    assertThat(model.stateProperty().get()).isEqualTo(ListState.EMPTY);
  }
}
