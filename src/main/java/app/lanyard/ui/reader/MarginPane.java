package app.lanyard.ui.reader;

import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.PlacedAnnotation;
import app.lanyard.ui.controls.comment.CommentForm;
import app.lanyard.ui.controls.comment.CommentLinks;
import app.lanyard.ui.task.FxDelay;
import app.lanyard.ui.text.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The comments of a note, each beside its highlight; only there if there are some. Below the text
 * it shows those of the highlights that are in sight, from the chosen one on.
 */
final class MarginPane extends Pane {

  static final double WIDTH = 240;

  private static final double EDGE = 8;
  private static final double GAP = 8;
  private static final Duration PAUSE = Duration.seconds(1);

  private final HighlightModel model;
  private final PagePane page;
  private final CommentLinks links;
  private final Messages messages;
  private final Map<PlacedAnnotation, Region> cards = new LinkedHashMap<>();
  private @Nullable CommentForm form;
  private boolean below;

  /** The annotation that the form is about. */
  private String formFor = "";

  MarginPane(HighlightModel model, PagePane page, CommentLinks links, Messages messages) {
    this.model = model;
    this.page = page;
    this.links = links;
    this.messages = messages;
    setId("reader-margin");
    getStyleClass().add("reader-margin");
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

  /**
   * @param below whether it stands below the text, and not beside it
   */
  void setBelow(boolean below) {
    this.below = below;
  }

  /** As high as all cards, for a margin below the text. */
  @Override
  protected double computePrefHeight(double width) {
    return cards.values().stream()
        .mapToDouble(card -> card.prefHeight(width - 2 * EDGE) + GAP)
        .reduce(EDGE, Double::sum);
  }

  @Override
  protected void layoutChildren() {
    if (below) {
      stack();
    } else {
      layoutBeside();
    }
  }

  /** Each beside its highlight, or below the one before where there is no room. */
  private void layoutBeside() {
    double free = Double.NEGATIVE_INFINITY;
    for (Map.Entry<PlacedAnnotation, Region> entry : cards.entrySet()) {
      double top = page.boundsOf(rangeOf(entry)).map(Bounds::getMinY).orElse(0.0);
      free = place(entry.getValue(), Math.max(free, top));
    }
  }

  /** One below the other: those before the one that comes first are above the upper edge. */
  private void stack() {
    double free = EDGE - heightBefore(first());
    for (Region card : cards.values()) {
      free = place(card, free);
    }
  }

  private double place(Region card, double top) {
    double width = getWidth() - 2 * EDGE;
    double height = card.prefHeight(width);
    card.resizeRelocate(EDGE, snapPositionY(top), width, height);
    return top + height + GAP;
  }

  /** Where more cards follow than there is room for, the last ones are at the lower edge. */
  private double heightBefore(@Nullable Region first) {
    double before = 0;
    for (Region card : cards.values()) {
      if (card.equals(first)) {
        break;
      }
      before += card.prefHeight(getWidth() - 2 * EDGE) + GAP;
    }
    return Math.clamp(before, 0, Math.max(0, computePrefHeight(getWidth()) - getHeight()));
  }

  /** The card that is written in or chosen, else the first one whose highlight is in sight. */
  private @Nullable Region first() {
    Region inSight = null;
    for (Map.Entry<PlacedAnnotation, Region> entry : cards.entrySet()) {
      if (entry.getValue() instanceof CommentForm || isChosen(entry.getKey())) {
        return entry.getValue();
      }
      boolean seen = page.boundsOf(rangeOf(entry)).filter(box -> box.getMaxY() > 0).isPresent();
      inSight = inSight == null && seen ? entry.getValue() : inSight;
    }
    return inSight;
  }

  private boolean isChosen(PlacedAnnotation mark) {
    String id = mark.annotation().id();
    return model.current().get().filter(chosen -> chosen.annotation().id().equals(id)).isPresent();
  }

  private static TextRange rangeOf(Map.Entry<PlacedAnnotation, Region> entry) {
    return HighlightModel.rangeOf(entry.getKey());
  }
}
