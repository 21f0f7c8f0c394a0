package app.lanyard.model;

import java.util.List;

/**
 * When talks were given: what a histogram is drawn of, whatever its zoom.
 *
 * @param dated by first day, then by last day; each span once
 * @param undated how many talks have no known date
 */
public record TalkDays(List<DayCount> dated, int undated) {

  public TalkDays {
    dated = List.copyOf(dated);
  }
}
