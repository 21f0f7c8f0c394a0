package app.lanyard.ui.search;

import app.lanyard.model.search.Completions;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.SearchGroup;
import app.lanyard.model.search.SearchKind;
import app.lanyard.model.search.SearchResults;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The lines of the panel, and which one is chosen. The first result is chosen until the person
 * chooses another line.
 */
final class SearchLines {

  static final int NONE = -1;

  private final ObservableList<SearchLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);
  private boolean moved;

  ObservableList<SearchLine> lines() {
    return lines;
  }

  /** Whether the timeline has anything to show of them. */
  boolean holdTalks() {
    return lines.stream()
        .anyMatch(
            line ->
                line instanceof SearchLine.Heading(SearchGroup group)
                    && group.kind() == SearchKind.TALK);
  }

  /** Its index, or {@link #NONE}. */
  ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Explains the operators, none of which is chosen. */
  void explain() {
    moved = false;
    replace(Stream.of(Operator.values()).<SearchLine>map(SearchLine.Explained::new).toList());
    chosen.set(NONE);
  }

  void show(Completions offers, SearchResults results) {
    int before = chosen.get();
    SearchLine kept = moved && isLine(before) ? lines.get(before) : null;
    replace(
        Stream.concat(
                offers.choices().stream().map(SearchLine.Offer::new),
                results.groups().stream().flatMap(SearchLines::lines))
            .toList());
    int again = kept == null ? NONE : lines.indexOf(kept);
    moved = again != NONE;
    chosen.set(moved ? again : usual());
  }

  /** Another query: what was chosen for the one before does not count any more. */
  void startAnew() {
    moved = false;
  }

  void choose(int index) {
    if (isLine(index) && lines.get(index).canBeChosen()) {
      moved = true;
      chosen.set(index);
    }
  }

  /** To the next line that can be chosen, or to the one before. */
  void step(int direction) {
    int next = chosen.get() + direction;
    while (isLine(next) && !lines.get(next).canBeChosen()) {
      next += direction;
    }
    choose(next);
  }

  /** To the first result of the next kind, or of the one before. */
  void stepGroup(int direction) {
    int at = chosen.get();
    if (direction < 0) {
      at = headingAbove(at);
    }
    int next = at + direction;
    while (isLine(next) && !(lines.get(next) instanceof SearchLine.Heading)) {
      next += direction;
    }
    choose(next + 1);
  }

  private int headingAbove(int index) {
    int above = index;
    while (isLine(above) && !(lines.get(above) instanceof SearchLine.Heading)) {
      above--;
    }
    return above;
  }

  private int usual() {
    int hit = first(SearchLine.Hit.class);
    return hit == NONE ? first(SearchLine.Offer.class) : hit;
  }

  /** The index of the first line of a kind, or {@link #NONE}. */
  int first(Class<? extends SearchLine> kind) {
    for (int i = 0; i < lines.size(); i++) {
      if (kind.isInstance(lines.get(i))) {
        return i;
      }
    }
    return NONE;
  }

  private void replace(List<SearchLine> now) {
    if (!lines.equals(now)) {
      chosen.set(NONE);
      lines.setAll(now);
    }
  }

  private boolean isLine(int index) {
    return index >= 0 && index < lines.size();
  }

  private static Stream<SearchLine> lines(SearchGroup group) {
    return Stream.concat(
        Stream.of(new SearchLine.Heading(group)), group.hits().stream().map(SearchLine.Hit::new));
  }
}
