package app.lanyard.ui.controls.brush;

import app.lanyard.model.DayCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bars of a histogram, which are counted anew only if something about them has changed. */
final class CountedBars {

  private @Nullable Key key;
  private List<TimeBar> bars = List.of();

  List<TimeBar> of(List<DayCount> days, TimeWindow window, TimeUnit unit) {
    var asked = new Key(days, window, unit);
    if (!asked.equals(key)) {
      key = asked;
      bars = TimeBars.of(days, window, unit);
    }
    return bars;
  }

  private record Key(List<DayCount> days, TimeWindow window, TimeUnit unit) {}
}
