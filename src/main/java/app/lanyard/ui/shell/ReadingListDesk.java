package app.lanyard.ui.shell;

import app.lanyard.model.TalkRow;
import java.util.List;

/** Where what is done to the list of talks to watch goes to. Everything is a step to be undone. */
public interface ReadingListDesk {

  /**
   * @param before the numbers of the talks in the order to come back to
   */
  void arrange(List<Long> before, List<Long> after);

  /** Says that a talk was watched. */
  void watched(TalkRow talk);
}
