package app.lanyard.ui.reader;

import app.lanyard.ui.controls.EmptyState;
import app.lanyard.ui.task.FxDelay;
import app.lanyard.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What lies over the page when there is none to read: why, and what to do. */
final class ReaderOverlay extends StackPane {

  private static final Duration BEFORE_PROGRESS = Duration.millis(200);

  private final ReaderViewModel model;
  private final Node empty;
  private final Node failed;
  private final ProgressBar progress = new ProgressBar();
  private final FxDelay progressDelay = new FxDelay(BEFORE_PROGRESS);

  ReaderOverlay(ReaderViewModel model, Messages messages) {
    this.model = model;
    this.empty = empty(messages);
    this.failed = failed(messages);
    progress.setId("reader-progress");
    progress.getStyleClass().add("reader-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText(messages.get("reader.loading"));
    setAlignment(progress, Pos.TOP_CENTER);
    setPickOnBounds(false);
    model.state().subscribe(this::show);
  }

  private void show(ReaderState state) {
    switch (state) {
      case EMPTY -> getChildren().setAll(empty);
      case LOADING -> progressDelay.restart(this::showProgress);
      case READING -> getChildren().clear();
      case FAILED -> getChildren().setAll(failed);
    }
  }

  /** Most notes open at once: for those nothing flickers. */
  private void showProgress() {
    if (model.state().get() == ReaderState.LOADING) {
      getChildren().setAll(progress);
    }
  }

  private static Node empty(Messages messages) {
    Node state =
        new EmptyState(
            BootstrapIcons.BOOK,
            messages.get("reader.empty.title"),
            messages.get("reader.empty.text"));
    state.setId("reader-empty");
    state.getStyleClass().add("reader-cover");
    return state;
  }

  private Node failed(Messages messages) {
    Button again = new Button(messages.get("reader.failed.again"));
    again.setId("reader-retry");
    again.setOnAction(event -> model.retry());
    Node state =
        new EmptyState(
            BootstrapIcons.FILE_EARMARK_X,
            messages.get("reader.failed.title"),
            messages.get("reader.failed.text"),
            again);
    state.setId("reader-failed");
    state.getStyleClass().add("reader-cover");
    return state;
  }
}
