package app.lanyard.ui.reader;

import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.PlacedAnnotation;
import app.lanyard.ui.controls.comment.CommentForm;
import app.lanyard.ui.controls.comment.CommentLinks;
import app.lanyard.ui.task.FxDelay;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The comments of a note, each beside its highlight; only there if there are some. */
final class MarginPane extends Pane {

  private static final double WIDTH = 240;
  private static final double EDGE = 8;
  private static final double GAP = 8;
  private static final Duration PAUSE = Duration.seconds(1);

  private final HighlightModel model;
  private final PagePane page;
  private final CommentLinks links;
  private final Messages messages;
  private final Map<PlacedAnnotation, Region> cards = new LinkedHashMap<>();
  private @Nullable CommentForm form;

  /** The annotation that the form is about. */
  private String formFor = "";

  MarginPane(HighlightModel model, PagePane page, CommentLinks links, Messages messages) {
    this.model = model;
    this.page = page;
    this.links = links;
    this.messages = messages;
    setId("reader-margin");
    getStyleClass().add("reader-margin");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    managedProperty().bind(visibleProperty());
    model.placed().addListener((ListChangeListener<PlacedAnnotation>) change -> fill());
    model.written().subscribe(this::fill);
    model.current().subscribe(this::showChosen);
    page.onMoved(this::requestLayout);
    fill();
  }

  private void fill() {
    Optional<String> written = model.written().get();
    if (!written.equals(Optional.of(formFor))) {
      form = null;
    }
    cards.clear();
    for (PlacedAnnotation mark : model.placed()) {
      if (written.equals(Optional.of(mark.annotation().id()))) {
        cards.put(mark, formFor(mark));
      } else if (saysSomething(mark)) {
        cards.put(mark, new MarginCard(mark, model, links));
      }
    }
    getChildren().setAll(cards.values());
    setVisible(!cards.isEmpty());
    showChosen();
    focusForm();
  }

  private CommentForm formFor(PlacedAnnotation mark) {
    if (form == null) {
      Annotation before = mark.annotation();
      form =
          new CommentForm(
              before.comment(),
              before.tags(),
              new HighlightKeeper(before, model),
              new FxDelay(PAUSE),
              links,
              messages);
      formFor = before.id();
    }
    return form;
  }

  private void focusForm() {
    if (form != null && !form.isFocusWithin()) {
      form.begin();
    }
  }

  private static boolean saysSomething(PlacedAnnotation mark) {
    return !mark.annotation().comment().isEmpty() || !mark.annotation().tags().isEmpty();
  }

  private void showChosen() {
    Optional<String> chosen = model.current().get().map(mark -> mark.annotation().id());
    cards.forEach(
        (mark, card) -> {
          if (card instanceof MarginCard shown) {
            shown.setChosen(chosen.equals(Optional.of(mark.annotation().id())));
          }
        });
    requestLayout();
  }

  /** Each beside its highlight, or below the one before where there is no room. */
  @Override
  protected void layoutChildren() {
    double free = Double.NEGATIVE_INFINITY;
    for (Map.Entry<PlacedAnnotation, Region> entry : inOrder()) {
      Region card = entry.getValue();
      Optional<Bounds> box = page.boundsOf(HighlightModel.rangeOf(entry.getKey()));
      double height = card.prefHeight(getWidth() - 2 * EDGE);
      double top = Math.max(free, box.map(Bounds::getMinY).orElse(0.0));
      card.resizeRelocate(EDGE, snapPositionY(top), getWidth() - 2 * EDGE, height);
      free = top + height + GAP;
    }
  }

  private List<Map.Entry<PlacedAnnotation, Region>> inOrder() {
    return new ArrayList<>(cards.entrySet());
  }
}
