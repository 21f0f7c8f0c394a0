package app.lanyard.ui.controls.facets;

import app.lanyard.library.Facets;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.FacetCount;
import app.lanyard.model.ListFilter;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The values of the facets among the rows of a list, and those of them that are chosen, without how
 * they look. They are counted only while they are seen. Used on the JavaFX thread alone.
 */
public final class FacetsModel {

  /** How many values of a facet are shown until more are asked for. */
  static final int FEW = 6;

  static final int MANY = 60;

  private final Facets counting;
  private final LatestTask reading;
  private final Map<Facet, LatestTask> searching = new EnumMap<>(Facet.class);
  private final Consumer<? super Throwable> onFailure;
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ObjectProperty<List<FacetChoice>> choices = new SimpleObjectProperty<>(List.of());
  private final ReadOnlyObjectWrapper<Map<Facet, List<FacetCount>>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private ListFilter filter;

  /**
   * @param all the filter that lets every row of the list through
   * @param onFailure gets why the rows could not be counted
   */
  public FacetsModel(
      Facets counting, ListFilter all, TaskRunner runner, Consumer<? super Throwable> onFailure) {
    this.counting = counting;
    this.filter = all;
    this.reading = new LatestTask(runner);
    for (Facet facet : all.facets()) {
      searching.put(facet, new LatestTask(runner));
    }
    this.onFailure = onFailure;
    shown.subscribe(this::readIfShown);
  }

  /** Those that the list can be narrowed by, in order. */
  List<Facet> facets() {
    return filter.facets();
  }

  /** Whether the facets are seen. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  /** Shows the facets, or hides them. */
  public void toggleShown() {
    shown.set(!shown.get());
  }

  /** The values that rows must have. */
  public ObjectProperty<List<FacetChoice>> choicesProperty() {
    return choices;
  }

  /** Chooses a value of a facet, or no longer. */
  public void toggle(FacetChoice choice) {
    var changed = new ArrayList<>(choices.get());
    if (!changed.removeIf(each -> isSame(each, choice.facet(), choice.key()))) {
      changed.add(choice);
    }
    choices.set(List.copyOf(changed));
  }

  /** Chooses this one value of its facet. */
  public void chooseOnly(FacetChoice choice) {
    var changed = new ArrayList<>(choices.get());
    changed.removeIf(each -> each.facet() == choice.facet());
    changed.add(choice);
    choices.set(List.copyOf(changed));
  }

  /** Counts anew: the filter is another one, or the library has changed. */
  public void show(ListFilter wanted) {
    filter = wanted;
    readIfShown();
  }

  ReadOnlyObjectProperty<Map<Facet, List<FacetCount>>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  boolean isChosen(Facet facet, String key) {
    return choices.get().stream().anyMatch(each -> isSame(each, facet, key));
  }

  void toggle(Facet facet, FacetCount value) {
    toggle(new FacetChoice(facet, value.key(), value.label()));
  }

  /** Finds values of one facet by the words typed. */
  void search(Facet facet, String typed, Consumer<List<FacetCount>> onFound) {
    ListFilter wanted = filter;
    Objects.requireNonNull(searching.get(facet))
        .run(() -> counting.values(wanted, facet, typed.strip(), MANY), onFound, onFailure);
  }

  private static boolean isSame(FacetChoice choice, Facet facet, String key) {
    return choice.facet() == facet && choice.key().equals(key);
  }

  private void readIfShown() {
    if (shown.get()) {
      ListFilter wanted = filter;
      reading.run(() -> counting.counts(wanted, FEW), counts::set, onFailure);
    }
  }
}
