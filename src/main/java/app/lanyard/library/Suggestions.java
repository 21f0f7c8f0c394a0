package app.lanyard.library;

import app.lanyard.model.correction.Suggestion;
import java.util.List;

/** What the person might want to put right: likely duplicates, talks without a date. */
public interface Suggestions {

  /** The likeliest first within each type, without those that were dismissed. */
  List<Suggestion> list(int limit);
}
