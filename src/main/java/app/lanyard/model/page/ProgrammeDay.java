package app.lanyard.model.page;

import app.lanyard.model.DateSpan;
import app.lanyard.model.TalkTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The talks of an event that have the same date.
 *
 * @param date a day, or as much as is known of it; null if nothing is
 * @param times those of the first talks, in their order; the talks behind them are of unknown times
 */
public record ProgrammeDay(@Nullable DateSpan date, int talks, List<TalkTime> times) {

  public ProgrammeDay {
    times = List.copyOf(times);
  }

  /** One whose talks are all of unknown times. */
  public ProgrammeDay(@Nullable DateSpan date, int talks) {
    this(date, talks, List.of());
  }
}
