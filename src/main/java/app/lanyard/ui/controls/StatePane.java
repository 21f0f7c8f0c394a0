package app.lanyard.ui.controls;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;

/** Shows a list, or in its place why there is none: still reading, nothing there, failed. */
public final class StatePane extends StackPane {

  private final Node list;
  private final ProgressIndicator loading = new ProgressIndicator();
  private final Supplier<? extends Node> empty;
  private final Supplier<? extends Node> failed;
  private final ObservableValue<ListState> state;

  /**
   * @param empty makes what stands in for an empty list, each time anew
   * @param failed makes what stands in for one that couldn't be read
   * @param loadingText what a screen reader says while it loads
   */
  public StatePane(
      Node list,
      ObservableValue<ListState> state,
      Supplier<? extends Node> empty,
      Supplier<? extends Node> failed,
      String loadingText) {
    this.list = list;
    this.state = state;
    this.empty = empty;
    this.failed = failed;
    loading.setMaxSize(32, 32);
    loading.setFocusTraversable(false);
    loading.setAccessibleText(loadingText);
    state.subscribe(now -> update());
    focusedProperty().subscribe(this::passFocusOn);
  }

  /** Makes the empty state anew, because what it says has changed; its buttons stay if they can. */
  public void update() {
    Node shown =
        switch (state.getValue()) {
          case LOADING -> loading;
          case FILLED -> list;
          case EMPTY -> empty.get();
          case FAILED -> failed.get();
        };
    if (!isTold(shown)) {
      show(shown);
    }
  }

  /** Whether what is there already can say the same. */
  private boolean isTold(Node wanted) {
    return wanted instanceof EmptyState next
        && getChildren().stream()
            .anyMatch(now -> now instanceof EmptyState before && before.become(next));
  }

  private void show(Node shown) {
    boolean hadFocus = list.isFocused();
    getChildren().setAll(shown);
    if (hadFocus && !shown.equals(list)) {
      focusButton(shown);
    }
    passFocusOn(isFocused());
  }

  /** The pane itself has the keyboard only while there is nothing in it to give it to. */
  private void passFocusOn(boolean focused) {
    if (focused && state.getValue() == ListState.FILLED) {
      list.requestFocus();
    } else if (focused) {
      getChildren().forEach(StatePane::focusButton);
    }
  }

  /** What is offered instead of the list takes the keyboard over, or else it leaves the pane. */
  private static void focusButton(Node shown) {
    Node button = shown.lookup(".button");
    if (button != null) {
      button.requestFocus();
    }
  }

  /**
   * Puts the keyboard onto the list. While that is being read the pane keeps it, and passes it on
   * if nobody has taken it elsewhere by then.
   *
   * @return whether there is, or may soon be, a list to go to
   */
  public boolean focusList() {
    boolean hopeful = state.getValue() == ListState.FILLED || state.getValue() == ListState.LOADING;
    if (hopeful) {
      requestFocus();
    }
    return hopeful;
  }
}
