package app.lanyard.ui.reader;

import app.lanyard.markdown.RenderedBlock;
import app.lanyard.model.SourceSpan;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.scene.web.WebEngine;
import org.jspecify.annotations.Nullable;

/**
 * Asks the page, by the functions of {@code page.js}. These run although the page's own scripts are
 * off: the window calls them, the page can't.
 */
final class PageScript implements PageSurface {

  /** What page.js calls itself. */
  private static final String OBJECT = "lanyard";

  private final WebEngine engine;
  private final BooleanSupplier calm;

  /**
   * @param calm whether the person wants no motion
   */
  PageScript(WebEngine engine, BooleanSupplier calm) {
    this.engine = engine;
    this.calm = calm;
  }

  /** Brings the functions into the page that was just loaded. */
  void install() {
    engine.executeScript(ReaderResource.PAGE_SCRIPT.text());
    engine.executeScript(ReaderResource.MARKS_SCRIPT.text());
  }

  @Override
  public void goTo(Place place) {
    switch (place) {
      case Place.Top top -> call("scrollTo(0)");
      case Place.Offset offset -> call("scrollTo(" + offset.top() + ")");
      case Place.Line line -> call("goToLine(" + line.number() + ", " + !calm.getAsBoolean() + ")");
      case Place.Anchor anchor -> call("goToAnchor(" + quote(anchor.id()) + ")");
    }
  }

  @Override
  public double top() {
    return ((Number) call("scrollTop()")).doubleValue();
  }

  @Override
  public Hits find(String text, int limit) {
    String[] answer = call("find(" + quote(text) + ", " + limit + ")").toString().split(",", 2);
    return new Hits(Integer.parseInt(answer[0]), Integer.parseInt(answer[1]));
  }

  @Override
  public void showHit(int index) {
    call("showHit(" + index + ")");
  }

  @Override
  public void clearFind() {
    call("clearFind()");
  }

  @Override
  public int headingAt(List<String> anchors) {
    String ids = anchors.stream().map(PageScript::quote).collect(Collectors.joining(",", "[", "]"));
    return ((Number) call("headingAt(" + ids + ")")).intValue();
  }

  @Override
  public Optional<PageSelection> selection() {
    String lines = call("selectedLines()").toString();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String[] ends = lines.split(",", 2);
    var span = new SourceSpan(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    return Optional.of(new PageSelection(selectedText(), span));
  }

  @Override
  public void setBlocks(List<RenderedBlock> blocks) {
    call(
        blocks.stream()
            .map(block -> quote(block.elementId()) + ',' + block.start())
            .collect(Collectors.joining(",", "setBlocks([", "])")));
  }

  @Override
  public Optional<TextRange> selectedRange() {
    String ends = call("selectedPositions()").toString();
    return ends.isEmpty() ? Optional.empty() : Optional.of(TextRange.parse(ends));
  }

  @Override
  public void showMarks(List<PageMark> marks) {
    call(
        marks.stream()
            .map(mark -> quote(mark.style()) + ',' + arguments(mark.range()))
            .collect(Collectors.joining(",", "showMarks([", "])")));
  }

  @Override
  public void pointOut(@Nullable TextRange range) {
    call("pointOut(" + (range == null ? "-1, -1" : arguments(range)) + ")");
  }

  @Override
  public void bringUp(TextRange range) {
    call("bringUp(" + arguments(range) + ")");
  }

  @Override
  public void clearSelection() {
    call("clearSelection()");
  }

  /** Draws the lines below highlights where the text stands now. */
  void drawLines() {
    call("drawLines()");
  }

  /** The position in the note's text under a point of the page, -1 if there is none. */
  int positionAt(double x, double y) {
    return ((Number) call("positionAt(" + x + ", " + y + ")")).intValue();
  }

  /** Where a part of the text is seen, in the page's own pixels. */
  Optional<BoundingBox> boxOf(TextRange range) {
    String sides = call("boxOf(" + arguments(range) + ")").toString();
    return sides.isEmpty() ? Optional.empty() : Optional.of(box(sides.split(",")));
  }

  private static BoundingBox box(String[] sides) {
    double left = Double.parseDouble(sides[0]);
    double top = Double.parseDouble(sides[1]);
    return new BoundingBox(
        left, top, Double.parseDouble(sides[2]) - left, Double.parseDouble(sides[3]) - top);
  }

  private static String arguments(TextRange range) {
    return range.start() + "," + range.end();
  }

  void setDark(boolean dark) {
    call("setDark(" + dark + ")");
  }

  String selectedText() {
    return call("selectedText()").toString();
  }

  void selectAll() {
    call("selectAll()");
  }

  private Object call(String expression) {
    return engine.executeScript(OBJECT + '.' + expression);
  }

  private static String quote(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
