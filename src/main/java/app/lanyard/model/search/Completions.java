package app.lanyard.model.search;

import java.util.List;

/**
 * Ways to go on with what is being typed.
 *
 * @param start where what is replaced begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param choices best first; none if there is nothing to offer
 */
public record Completions(int start, int end, List<Completion> choices) {

  public Completions {
    choices = List.copyOf(choices);
  }

  /** The text with a choice in it. */
  public String applied(String text, Completion choice) {
    return text.substring(0, start) + choice.insert() + text.substring(end);
  }

  /** Where the caret stands after that. */
  public int caretAfter(Completion choice) {
    return start + choice.insert().length();
  }
}
