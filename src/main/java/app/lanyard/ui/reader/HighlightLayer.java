package app.lanyard.ui.reader;

import app.lanyard.model.annotation.PlacedAnnotation;
import app.lanyard.ui.text.Messages;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;

/** Shows the {@link HighlightBar} beside what it is about, over the page. */
final class HighlightLayer extends Pane {

  private static final double GAP = 6;

  private final HighlightModel model;
  private final PagePane page;
  private final HighlightBar bar;

  HighlightLayer(HighlightModel model, PagePane page, Messages messages) {
    this.model = model;
    this.page = page;
    this.bar = new HighlightBar(model, messages);
    setPickOnBounds(false);
    getChildren().add(bar);
    bar.setManaged(false);
    model.selected().subscribe(this::place);
    model.current().subscribe(this::place);
    model.written().subscribe(this::place);
    page.onMoved(this::place);
  }

  private void place() {
    Optional<TextRange> selected = model.selected().get();
    Optional<TextRange> subject =
        selected.or(() -> model.current().get().map(HighlightLayer::rangeOf));
    Optional<Bounds> box =
        model.written().get().isPresent() ? Optional.empty() : subject.flatMap(page::boundsOf);
    boolean seen = box.filter(this::isSeen).isPresent();
    bar.setVisible(seen);
    if (seen) {
      bar.setChosen(selected.isEmpty());
      bar.autosize();
      moveTo(box.get());
    }
  }

  private static TextRange rangeOf(PlacedAnnotation mark) {
    return HighlightModel.rangeOf(mark);
  }

  private boolean isSeen(Bounds box) {
    return box.getMaxY() > 0 && box.getMinY() < page.getHeight();
  }

  /** Above the text, or below where there is no room. */
  private void moveTo(Bounds box) {
    double above = box.getMinY() - bar.getHeight() - GAP;
    double below = Math.min(box.getMaxY() + GAP, page.getHeight() - bar.getHeight() - GAP);
    double rightmost = Math.max(0, page.getWidth() - bar.getWidth() - GAP);
    double left = Math.clamp(box.getCenterX() - bar.getWidth() / 2, 0, rightmost);
    bar.relocate(snapPositionX(left), snapPositionY(above >= 0 ? above : below));
  }
}
