package app.lanyard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSpanTest {

  @ParameterizedTest
  @CsvSource({"1,3, 2,5, 1,5", "4,4, 1,2, 1,4", "2,9, 3,4, 2,9"})
  void theUnionHoldsBoth(int start, int end, int otherStart, int otherEnd, int from, int to) {
    SourceSpan first = new SourceSpan(start, end);
    SourceSpan second = new SourceSpan(otherStart, otherEnd);
    assertThat(first.union(second)).isEqualTo(new SourceSpan(from, to));
    assertThat(second.union(first)).isEqualTo(first.union(second));
  }

  @Test
  void linesCountFromOneAndUpwards() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceSpan(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceSpan(3, 2));
  }
}
