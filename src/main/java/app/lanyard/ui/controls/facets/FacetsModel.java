package app.lanyard.ui.controls.facets;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.FacetCount;
import app.lanyard.model.TalkFilter;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The values of the facets among the talks of a list, without how they look. They are counted only
 * while they are seen. Used on the JavaFX thread alone.
 */
public final class FacetsModel {

  /** How many values of a facet are shown until more are asked for. */
  static final int FEW = 6;

  static final int MANY = 60;

  /** Counts talks; blocks, and is called off the JavaFX thread. */
  public interface Counting {

    Map<Facet, List<FacetCount>> counts(TalkFilter filter, int most);

    List<FacetCount> values(TalkFilter filter, Facet facet, String typed, int most);
  }

  private final Counting counting;
  private final LatestTask reading;
  private final Map<Facet, LatestTask> searching = new EnumMap<>(Facet.class);
  private final Consumer<FacetChoice> onToggle;
  private final Consumer<? super Throwable> onFailure;
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<TalkFilter> filter =
      new ReadOnlyObjectWrapper<>(TalkFilter.ALL);
  private final ReadOnlyObjectWrapper<Map<Facet, List<FacetCount>>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());

  /**
   * @param onToggle gets the value that the person chose, or chose no longer
   * @param onFailure gets why the talks could not be counted
   */
  public FacetsModel(
      Counting counting,
      TaskRunner runner,
      Consumer<FacetChoice> onToggle,
      Consumer<? super Throwable> onFailure) {
    this.counting = counting;
    this.reading = new LatestTask(runner);
    for (Facet facet : Facet.values()) {
      searching.put(facet, new LatestTask(runner));
    }
    this.onToggle = onToggle;
    this.onFailure = onFailure;
    shown.subscribe(this::readIfShown);
  }

  /** Whether the facets are seen. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  /** Counts anew: the filter is another one, or the library has changed. */
  public void show(TalkFilter wanted) {
    filter.set(wanted);
    readIfShown();
  }

  ReadOnlyObjectProperty<Map<Facet, List<FacetCount>>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  boolean isChosen(Facet facet, String key) {
    return filter.get().choices().stream()
        .anyMatch(choice -> choice.facet() == facet && choice.key().equals(key));
  }

  void toggle(Facet facet, FacetCount value) {
    onToggle.accept(new FacetChoice(facet, value.key(), value.label()));
  }

  /** Finds values of one facet by the words typed. */
  void search(Facet facet, String typed, Consumer<List<FacetCount>> onFound) {
    TalkFilter wanted = filter.get();
    Objects.requireNonNull(searching.get(facet))
        .run(() -> counting.values(wanted, facet, typed.strip(), MANY), onFound, onFailure);
  }

  private void readIfShown() {
    if (shown.get()) {
      TalkFilter wanted = filter.get();
      reading.run(() -> counting.counts(wanted, FEW), counts::set, onFailure);
    }
  }
}
