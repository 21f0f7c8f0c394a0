package app.lanyard.library.suggest;

import app.lanyard.library.join.Corrections;
import app.lanyard.model.correction.Suggestion;
import app.lanyard.model.correction.TalkRef;
import app.lanyard.store.SuggestionTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds all suggestions, and gives each type its share of the room. */
public final class SuggestionFinder {

  private static final Comparator<Likely> LIKELIEST_FIRST =
      Comparator.comparingInt(Likely::weight)
          .reversed()
          .thenComparing(likely -> likely.suggestion().key());

  private final SuggestionTable table;
  private final Corrections corrections;
  private final List<TalkRef> lost;

  /**
   * @param lost the talks that were put right and are gone
   */
  public SuggestionFinder(SuggestionTable table, Corrections corrections, List<TalkRef> lost) {
    this.table = table;
    this.corrections = corrections;
    this.lost = List.copyOf(lost);
  }

  /** At most {@code limit} in all, type by type, the likeliest of each first. */
  public List<Suggestion> find(int limit) {
    List<List<Suggestion>> types =
        Stream.of(
                new SpeakerSuggestions(table).find(),
                new EventSuggestions(table.events()).find(),
                new ProjectSuggestions(table.projects()).find(),
                new TalkSuggestions(table).find(),
                new UndatedTalks(table).find(corrections, limit),
                new LostTalks(table).find(lost))
            .map(this::ordered)
            .toList();
    return shared(types, limit);
  }

  private List<Suggestion> ordered(List<Likely> likely) {
    return likely.stream()
        .filter(one -> !corrections.isDismissed(one.suggestion().key()))
        .sorted(LIKELIEST_FIRST)
        .map(Likely::suggestion)
        .toList();
  }

  /** What one type does not need of its share goes to the others. */
  static List<Suggestion> shared(List<List<Suggestion>> types, int limit) {
    int[] shares = new int[types.size()];
    int left = limit;
    boolean given = true;
    while (left > 0 && given) {
      given = false;
      for (int i = 0; i < shares.length && left > 0; i++) {
        if (shares[i] < types.get(i).size()) {
          shares[i]++;
          left--;
          given = true;
        }
      }
    }
    var all = new ArrayList<Suggestion>();
    for (int i = 0; i < shares.length; i++) {
      all.addAll(types.get(i).subList(0, shares[i]));
    }
    return all;
  }
}
