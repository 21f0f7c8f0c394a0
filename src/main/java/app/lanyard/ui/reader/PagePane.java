package app.lanyard.ui.reader;

import app.lanyard.ui.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The page, and what the person does in it. The web view, which takes a while to start, is made
 * when the first note is there.
 */
final class PagePane extends StackPane implements PageListener {

  /** A new web view gets its size with the next frame; what stands where depends on it. */
  private static final int SIZING_FRAMES = 2;

  private final ReaderViewModel model;
  private final Messages messages;
  private final ObservableBooleanValue dark;
  private final Path userData;
  private final PageSettling settling;
  private final EngineLoading engine;
  private final FrameDelay sizing = new FrameDelay(SIZING_FRAMES, this::load);
  private final PageEvents events = new PageEvents(this);
  private @Nullable ShownPage shown;
  private @Nullable String pointedLink;
  private final DoubleProperty density = new SimpleDoubleProperty(1);
  private final List<Runnable> followers = new ArrayList<>();
  private final FrameDelay moving = new FrameDelay(SIZING_FRAMES, this::flowed);
  private boolean loaded;

  /** The parts that exist once there is a page. */
  private record ShownPage(PageBrowser browser, PageScript script) {}

  PagePane(
      ReaderViewModel model,
      Messages messages,
      ObservableBooleanValue dark,
      Path userData,
      PageSettling settling,
      EngineLoading engine) {
    this.model = model;
    this.messages = messages;
    this.dark = dark;
    this.userData = userData;
    this.settling = settling;
    this.engine = engine;
    model.page().subscribe(this::show);
    layoutBoundsProperty().subscribe(size -> moving.restart());
    model.zoom().percent().subscribe(zoom -> moving.restart());
    dark.subscribe(now -> paint());
  }

  /** Gives the focus to the text, so that arrows scroll it. */
  void focusText() {
    if (shown != null) {
      shown.browser().view().requestFocus();
    }
  }

  /** Adds something that is called when the page is scrolled, drawn anew or gets another size. */
  void onMoved(Runnable follower) {
    followers.add(follower);
  }

  /** Where a part of the text is seen, by this pane's coordinates; nothing before it is drawn. */
  Optional<Bounds> boundsOf(TextRange range) {
    if (shown == null || !loaded) {
      return Optional.empty();
    }
    double zoom = shown.browser().view().getZoom() / density.get();
    return shown
        .script()
        .boxOf(range)
        .map(
            box ->
                new BoundingBox(
                    box.getMinX() * zoom,
                    box.getMinY() * zoom,
                    box.getWidth() * zoom,
                    box.getHeight() * zoom));
  }

  /** See {@link ReaderView#setDensity}. */
  void setDensity(double pixels) {
    density.set(pixels);
  }

  /** The page that is asked for may be the one that is there already. */
  void settleIfLoaded() {
    if (loaded) {
      settling.loaded();
    }
  }

  private void show(@Nullable ReadPage page) {
    if (page == null) {
      return;
    }
    settling.begin();
    loaded = false;
    pointedLink = null;
    if (shown == null) {
      engine.whenLoaded(this::begin);
    } else if (!sizing.isRunning()) {
      load();
    }
  }

  private void begin() {
    if (shown == null) {
      shown = create();
      sizing.restart();
    }
  }

  private void load() {
    ReadPage page = model.page().get();
    if (shown != null && page != null) {
      shown.browser().load(page.html(dark.get()));
    }
  }

  private ShownPage create() {
    PageBrowser browser = new PageBrowser(userData, this::ready);
    PageScript script =
        new PageScript(browser.engine(), () -> Platform.getPreferences().isReducedMotion());
    new ReaderMenu(script, messages, () -> pointedLink, model::follow, model::addTalk)
        .attach(browser.view());
    browser.view().zoomProperty().bind(model.zoom().percent().divide(100.0).multiply(density));
    browser.view().setAccessibleText(messages.get("reader.page"));
    browser.view().accessibleHelpProperty().bind(model.links().pointed());
    browser.fill(dark.get());
    getChildren().setAll(new DenseNode(browser.view(), density));
    return new ShownPage(browser, script);
  }

  private void ready() {
    if (shown == null) {
      return;
    }
    shown.script().install();
    shown.script().setDark(dark.get());
    events.attach(shown.browser().engine().getDocument());
    model.pageReady(shown.script());
    loaded = true;
    settleIfLoaded();
    moving.restart();
  }

  private void moved() {
    followers.forEach(Runnable::run);
  }

  /** The text stands elsewhere on the page. */
  private void flowed() {
    if (shown != null && loaded) {
      shown.script().drawLines();
    }
    moved();
  }

  private void paint() {
    if (shown != null) {
      shown.browser().fill(dark.get());
      shown.script().setDark(dark.get());
    }
  }

  @Override
  public void linkPointed(@Nullable String href) {
    pointedLink = href;
    model.links().point(href);
  }

  @Override
  public void linkFollowed(String href) {
    model.follow(href);
  }

  @Override
  public void pictureWanted(Element element) {
    RemotePictureBox box = new RemotePictureBox(element, messages);
    box.showLoading();
    model.remotePictures().load(box.url(), box::showPicture, box::showFailure);
  }

  @Override
  public void scrolled() {
    model.scrolled();
    moved();
  }

  @Override
  public void boxScrolled() {
    flowed();
  }

  @Override
  public void selectionEnded() {
    model.highlights().selectionChanged();
  }

  @Override
  public void textClicked(int x, int y) {
    if (shown != null && model.highlights().selected().get().isEmpty()) {
      model.highlights().chooseAt(shown.script().positionAt(x, y));
    }
  }
}
