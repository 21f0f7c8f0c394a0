package app.lanyard.ui.controls;

import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/** A list view that is quick to show other rows, see {@link RowFlow}. */
public class RowList<T> extends ListView<T> {

  public RowList() {}

  public RowList(ObservableList<T> items) {
    super(items);
  }

  @Override
  protected final Skin<?> createDefaultSkin() {
    return new RowListSkin<>(this);
  }

  private static final class RowListSkin<T> extends ListViewSkin<T> {

    RowListSkin(ListView<T> list) {
      super(list);
    }

    @Override
    protected VirtualFlow<ListCell<T>> createVirtualFlow() {
      return new RowFlow<>();
    }
  }
}
