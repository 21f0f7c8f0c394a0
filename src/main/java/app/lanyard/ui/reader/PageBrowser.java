package app.lanyard.ui.reader;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.concurrent.Worker;
import javafx.scene.input.DragEvent;
import javafx.scene.paint.Color;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A web view that shows the pages it is given and goes nowhere else: scripts of pages are off, no
 * window opens, nothing can be dropped on it, and should it be led to an address after all, it
 * returns to its page.
 */
final class PageBrowser {

  private static final Logger LOG = LoggerFactory.getLogger(PageBrowser.class);

  private final WebView view = new WebView();
  private final Runnable ready;
  private String html = "";

  /**
   * @param userData the folder for what the engine keeps on disk
   * @param ready is called each time when a page and its pictures are loaded
   */
  PageBrowser(Path userData, Runnable ready) {
    this.ready = ready;
    view.setId("reader-page");
    view.setContextMenuEnabled(false);
    view.addEventFilter(DragEvent.ANY, DragEvent::consume);
    WebEngine engine = view.getEngine();
    engine.setJavaScriptEnabled(false);
    engine.setUserDataDirectory(userData.toFile());
    engine.setCreatePopupHandler(features -> null);
    engine.setOnError(event -> LOG.warn("The web engine: {}", event.getMessage()));
    engine.locationProperty().subscribe(this::stay);
    engine.getLoadWorker().stateProperty().subscribe(this::announce);
  }

  WebView view() {
    return view;
  }

  WebEngine engine() {
    return view.getEngine();
  }

  ReadOnlyObjectProperty<Worker.State> loading() {
    return view.getEngine().getLoadWorker().stateProperty();
  }

  void load(String page) {
    html = page;
    view.getEngine().loadContent(page);
  }

  /** What is seen before a page is drawn. */
  void fill(boolean dark) {
    view.setPageFill(Color.web(dark ? "#0d1117" : "#ffffff"));
  }

  private void stay(String location) {
    if (location != null && !location.isEmpty() && !location.startsWith("about:")) {
      view.getEngine().getLoadWorker().cancel();
      load(html);
    }
  }

  private void announce(Worker.State state) {
    if (state == Worker.State.SUCCEEDED) {
      ready.run();
    }
  }
}
