package app.lanyard.ui.controls.brush;

import app.lanyard.ui.controls.chart.BarChart;
import app.lanyard.ui.controls.chart.Chart;
import app.lanyard.ui.controls.chart.Charted;
import app.lanyard.ui.text.Messages;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A histogram of talks over time with a brush over it. It has its room until it is known that no
 * talk has a date, so that what is below does not move when the talks have been counted.
 */
public final class TimeBrush extends Region implements Charted {

  private static final double BARS = 48;
  private static final double AXIS = 16;
  private static final double THUMB = 10;
  private static final double NARROWEST_BAR = 5;

  private final TimeBrushModel model;
  private final BrushWords words;
  private final Region field = new Region();
  private final BarsNode bars = new BarsNode();
  private final AxisNode axis;
  private final BrushHandle range = new BrushHandle("brush-range", "brush-range", Cursor.MOVE);
  private final BrushHandle first = new BrushHandle("brush-first", "brush-thumb", Cursor.H_RESIZE);
  private final BrushHandle last = new BrushHandle("brush-last", "brush-thumb", Cursor.H_RESIZE);
  private final Tooltip tip = new Tooltip();
  private final CountedBars counted = new CountedBars();
  private TimeUnit unit = TimeUnit.YEAR;
  private List<TimeBar> shown = List.of();

  public TimeBrush(TimeBrushModel model, Messages messages) {
    this.model = model;
    this.words = new BrushWords(messages);
    this.axis = new AxisNode(messages.locale());
    setId("time-brush");
    getStyleClass().add("time-brush");
    field.setId("brush-field");
    field.setCursor(Cursor.CROSSHAIR);
    field.setManaged(false);
    bars.setManaged(false);
    axis.setManaged(false);
    getChildren().addAll(field, bars, axis, range, first, last);
    listen();
    model.windowProperty().subscribe(this::requestLayout);
    model.daysProperty().subscribe(this::requestLayout);
    model.rangeProperty().subscribe(this::requestLayout);
    visibleProperty().bind(model.undatedProperty().not());
    managedProperty().bind(visibleProperty());
  }

  private void listen() {
    BrushKeys.listen(first, model, BrushKeys.Part.FIRST, () -> unit);
    BrushKeys.listen(range, model, BrushKeys.Part.BOTH, () -> unit);
    BrushKeys.listen(last, model, BrushKeys.Part.LAST, () -> unit);
    var mouse = new BrushMouse(model, this::shareOf);
    mouse.listen(this, range, first, last);
    setOnScroll(event -> mouse.scroll(event, shareAt(event.getSceneX(), event.getSceneY())));
    Tooltip.install(field, tip);
    Tooltip.install(range, tip);
    addEventFilter(MouseEvent.MOUSE_MOVED, event -> tip.setText(wordsAt(shareOf(event))));
  }

  /** The bars that can be seen, each with its number. */
  @Override
  public Chart chart() {
    List<BarChart.Bar> drawn =
        shown.stream()
            .map(
                bar ->
                    new BarChart.Bar(
                        words.label(bar, unit),
                        Math.toIntExact(Math.round(bar.talks())),
                        words.bar(bar, unit)))
            .toList();
    return new BarChart(drawn, model.windowProperty().get().map(words::described).orElse(""));
  }

  @Override
  public Region region() {
    return this;
  }

  void focusFirst() {
    first.requestFocus();
  }

  private double shareOf(MouseEvent event) {
    return shareAt(event.getSceneX(), event.getSceneY());
  }

  private double shareAt(double sceneX, double sceneY) {
    return (sceneToLocal(sceneX, sceneY).getX() - THUMB / 2) / innerWidth();
  }

  private double innerWidth() {
    return Math.max(1, getWidth() - THUMB);
  }

  private String wordsAt(double share) {
    return model
        .windowProperty()
        .get()
        .map(window -> window.dayAt(share))
        .flatMap(
            day ->
                shown.stream()
                    .filter(bar -> !day.isBefore(bar.first()) && !day.isAfter(bar.last()))
                    .findFirst())
        .map(bar -> words.bar(bar, unit))
        .orElse("");
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + BARS + AXIS + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 200;
  }

  @Override
  protected void layoutChildren() {
    model.windowProperty().get().ifPresent(this::layout);
  }

  private void layout(TimeWindow window) {
    double width = innerWidth();
    unit = TimeUnit.fitting(window, (int) (width / NARROWEST_BAR));
    shown = counted.of(model.daysProperty().get(), window, unit);
    double left = THUMB / 2;
    double top = snappedTopInset();
    field.resizeRelocate(left, top, width, BARS);
    bars.resizeRelocate(left, top, width, BARS);
    bars.draw(shown, window, model.rangeProperty().get(), width, BARS);
    axis.resizeRelocate(left, top + BARS + 2, width, AXIS);
    axis.draw(window, width);
    model.extent().ifPresent(extent -> layoutHandles(window, extent, width, top));
  }

  private void layoutHandles(TimeWindow window, TimeWindow extent, double width, double top) {
    BrushRange chosen = model.rangeProperty().get();
    LocalDate from = chosen.firstIn(extent);
    LocalDate to = chosen.lastIn(extent);
    double start = Math.clamp(window.shareOf(from), 0, 1) * width;
    double end = Math.clamp(window.shareOf(to.plusDays(1)), 0, 1) * width;
    range.resizeRelocate(THUMB / 2 + start, top, Math.max(1, end - start), BARS);
    range.setVisible(!chosen.isAll());
    first.resizeRelocate(start, top, THUMB, BARS);
    last.resizeRelocate(end, top, THUMB, BARS);
    first.setAccessibleText(words.first(chosen, extent));
    last.setAccessibleText(words.last(chosen, extent));
    range.setAccessibleText(words.range(chosen, extent));
  }
}
