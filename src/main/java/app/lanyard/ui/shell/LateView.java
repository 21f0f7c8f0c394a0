package app.lanyard.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A view that is made when it is first shown: a window with all its views made beforehand would
 * open later, and people do not go to each of them.
 *
 * @param <V> the view
 */
public final class LateView<V extends MainView> implements MainView {

  private final Supplier<? extends V> making;
  private final ReadOnlyObjectWrapper<ViewPlace> place =
      new ReadOnlyObjectWrapper<>(ViewPlace.ONLY);
  private @Nullable V made;

  public LateView(Supplier<? extends V> making) {
    this.making = making;
  }

  /** The view itself, which is made with the first call. */
  public V get() {
    V view = made;
    if (view == null) {
      view = making.get();
      made = view;
      place.bind(view.placeProperty());
    }
    return view;
  }

  @Override
  public Node node() {
    return get().node();
  }

  @Override
  public void focusFilter() {
    get().focusFilter();
  }

  @Override
  public void toggleFacets() {
    get().toggleFacets();
  }

  @Override
  public void jumpToDate() {
    get().jumpToDate();
  }

  @Override
  public void focusTime() {
    get().focusTime();
  }

  @Override
  public void focusContent() {
    get().focusContent();
  }

  @Override
  public boolean clearFilters() {
    return get().clearFilters();
  }

  @Override
  public boolean select(String words) {
    return get().select(words);
  }

  @Override
  public void perform(ViewCommand command) {
    get().perform(command);
  }

  @Override
  public Optional<ShownList> shownList() {
    return get().shownList();
  }

  /** The only place there is until the view is made. */
  @Override
  public ObservableValue<ViewPlace> placeProperty() {
    return place.getReadOnlyProperty();
  }

  @Override
  public void restore(ViewPlace wanted) {
    get().restore(wanted);
  }

  @Override
  public void refresh() {
    get().refresh();
  }
}
