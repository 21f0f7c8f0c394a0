package app.lanyard.library;

import app.lanyard.model.TalkRow;
import java.util.List;

/** The talks with the status "to watch", in an order that the person chooses. */
public interface ReadingList {

  /**
   * Those that the person has put in order, and after them the others, the one that was first given
   * a status first.
   *
   * @param most how many at most
   */
  List<TalkRow> talks(int most);

  /**
   * Keeps an order; it is on the disk when this returns. Talks that are not to be watched any more
   * are passed over.
   *
   * @param talks the numbers of the talks
   */
  void arrange(List<Long> talks);
}
