package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class OpeningProgressTest {

  private final OpeningProgress progress = new OpeningProgress();
  private final ArrayList<Double> seen = new ArrayList<>();

  @Test
  void tellsTheFractionFromWhenItIsWatched() {
    progress.progress(1, 4, "a.md");
    progress.watch(seen::add);

    progress.progress(2, 4, "b.md");
    progress.progress(4, 4, "c.md");

    assertThat(seen).containsExactly(0.5, 1.0);
  }

  @Test
  void saysNothingWhileTheWholeIsUnknown() {
    progress.watch(seen::add);

    progress.progress(0, 0, "");

    assertThat(seen).isEmpty();
  }

  @Test
  void staysCancelled() {
    assertThat(progress.isCancelled()).isFalse();

    progress.cancel();
    progress.cancel();

    assertThat(progress.isCancelled()).isTrue();
  }
}
