package app.lanyard.ui.reader;

import app.lanyard.model.SourceSpan;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.web.WebEngine;

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
