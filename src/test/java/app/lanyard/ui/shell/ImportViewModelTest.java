package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.ImportListener;
import app.lanyard.model.Problem;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.FakeImporter;
import app.lanyard.ui.testing.HeldDelay;
import app.lanyard.ui.testing.HeldRunner;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ImportViewModelTest {

  private final Messages messages = new Messages(Locale.UK);
  private final HeldRunner runner = new HeldRunner();
  private final FakeImporter importer = new FakeImporter();
  private final FakeErrors errors = new FakeErrors();
  private final NoticeBoard notices = new NoticeBoard(new HeldDelay());
  private final LibraryChanges changes = new LibraryChanges();
  private boolean problemsShown;
  private final ImportSummary summary =
      new ImportSummary(notices, messages, () -> problemsShown = true);
  private final ImportViewModel model =
      new ImportViewModel(importer, runner, changes, summary, errors, messages);

  @Test
  void tellsItsProgressAndWhatItDid() {
    model.start();
    assertThat(model.runningProperty().get()).isTrue();
    assertThat(model.fractionProperty().get()).isNegative();
    runner.runAll();

    assertThat(model.runningProperty().get()).isFalse();
    assertThat(model.fractionProperty().get()).isEqualTo(0.1);
    assertThat(model.progressTextProperty().get()).isEqualTo("Reading 1 of 10");
    assertThat(noticeText()).isEqualTo("12 new, 1 changed");
  }

  @Test
  void problemsAreOneClickAway() {
    importer.problems = List.of(new Problem("a.md", 1, "no"), new Problem("b.md", 1, "no"));

    model.start();
    runner.runAll();
    assertThat(noticeText()).isEqualTo("12 new, 1 changed · 2 problems");
    notices.act();

    assertThat(problemsShown).isTrue();
    assertThat(notices.noticeProperty().get()).isNull();
  }

  @Test
  void cancelledSaysSo() {
    model.start();
    model.cancel();
    assertThat(model.progressTextProperty().get()).isEqualTo("Stopping…");
    runner.runAll();

    assertThat(model.runningProperty().get()).isFalse();
    assertThat(noticeText()).isEqualTo("Stopped: 12 new, 1 changed");
  }

  @Test
  void askedWhileRunningItRunsOnceMore() {
    model.start();
    model.start();
    model.start();
    runner.runAll();

    assertThat(importer.runs).isEqualTo(2);
    assertThat(model.runningProperty().get()).isFalse();
  }

  @Test
  void aFailureIsToldAndLeavesItReadyAgain() {
    importer.failure = new IllegalStateException("disk");

    model.start();
    runner.runAll();

    assertThat(errors.presented).containsExactly("The notes could not be read.");
    assertThat(model.runningProperty().get()).isFalse();
  }

  @Test
  void theViewsReadAgainWhenItEnds() {
    int[] told = {0};
    changes.subscribe(() -> told[0]++);

    model.start();
    runner.runAll();

    assertThat(told[0]).isEqualTo(1);
  }

  @Test
  void progressComesAtMostTenTimesASecond() {
    int[] told = {0};
    var progress = new WorkProgress(new AtomicBoolean(), runner, (done, total) -> told[0]++);

    report(progress, 1000);

    assertThat(told[0]).isBetween(1, 20);
  }

  private static void report(ImportListener progress, int files) {
    for (int i = 0; i < files; i++) {
      progress.progress(i, files, "note.md");
    }
  }

  private String noticeText() {
    return Objects.requireNonNull(notices.noticeProperty().get()).text();
  }
}
