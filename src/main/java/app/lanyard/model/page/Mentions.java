package app.lanyard.model.page;

import java.util.List;

/**
 * How often a project turned up over time: in talks, and in notes elsewhere than in a talk's lines.
 *
 * @param times in the order of time
 */
public record Mentions(String key, String name, List<TimeCount> times) {

  public Mentions {
    times = List.copyOf(times);
  }
}
