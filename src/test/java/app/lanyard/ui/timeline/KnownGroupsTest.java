package app.lanyard.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.ui.testing.FakeTalks;
import app.lanyard.ui.testing.SampleTalks;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownGroupsTest {

  private final FakeTalks talks = new FakeTalks(SampleTalks.all());
  private final KnownGroups groups = new KnownGroups(talks);

  @Test
  void otherDaysOfTheSameFilterAreNotReadAgain() {
    groups.of(TalkFilter.ALL);
    groups.of(days("2025-06-01", "2025-06-30"));
    groups.of(days(null, "2016-12-31"));
    assertThat(talks.groupsRead).hasValue(1);

    groups.of(new TalkFilter(null, null, "memory"));

    assertThat(talks.groupsRead).hasValue(2);
  }

  @ParameterizedTest
  @CsvSource({
    ", , 200",
    "2025-06-18, 2025-06-18, 60",
    "2025-11-13, , 34",
    ", 2016-01-01, 30",
    "2017-01-01, 2017-12-31, 0",
  })
  void aSpanCountsIfAnyDayOfItIsChosen(@Nullable String from, @Nullable String to, int count) {
    assertThat(groups.of(days(from, to)).stream().mapToInt(TalkGroup::talks).sum())
        .isEqualTo(count);
  }

  @Test
  void whatWasForgottenIsReadAnew() {
    List<TalkGroup> before = groups.of(TalkFilter.ALL);
    talks.remove(0);
    assertThat(groups.of(TalkFilter.ALL)).isEqualTo(before);

    groups.forget();

    assertThat(groups.of(TalkFilter.ALL)).isNotEqualTo(before);
  }

  private static TalkFilter days(@Nullable String from, @Nullable String to) {
    return new TalkFilter(
        from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "");
  }
}
