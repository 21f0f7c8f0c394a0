package app.lanyard.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.TextQuote;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class AnchorerTest {

  private static final String TEXT =
      "Monday\nThe keynote was full.\nTuesday\nThe keynote was full.";

  private final Anchorer anchorer = new Anchorer();

  @Test
  void findsWhatHasNotChangedWhereItWas() {
    TextQuote second = Quoting.of(TEXT, 37, 58);
    assertThat(anchorer.anchor(TEXT, List.of(second)))
        .containsExactly(new Anchor(AnchorState.ANCHORED, 37, 58, 1));
  }

  @Test
  void stopsWhenCancelled() {
    List<TextQuote> quotes = List.of(Quoting.of(TEXT, 0, 6));
    assertThatThrownBy(() -> anchorer.anchor(TEXT, quotes, () -> true))
        .isInstanceOf(CancellationException.class);
  }
}
