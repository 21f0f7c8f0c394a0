package app.lanyard.ui.search;

import app.lanyard.model.search.Completion;
import app.lanyard.model.search.SearchHit;
import app.lanyard.ui.controls.RowClicks;
import app.lanyard.ui.controls.SearchField;
import app.lanyard.ui.shell.KeyNames;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.shell.SearchPart;
import app.lanyard.ui.text.Messages;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The search field of the header, and the panel that it opens. */
public final class SearchPalette implements SearchPart {

  private static final KeyCombination SHOW_TALKS =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final SearchViewModel model;
  private final Navigator navigator;
  private final HitOpener opener;
  private final TextField field;
  private final SearchPanel panel;
  private final SearchLayer layer;
  private @Nullable Node before;

  public SearchPalette(SearchViewModel model, Navigator navigator, Messages messages) {
    this.model = model;
    this.navigator = navigator;
    this.opener = new HitOpener(navigator);
    this.field = new SearchField(messages.get("search.prompt"), messages.get("filter.clearText"));
    field.setId("search");
    String hint = messages.get("search.keys", KeyNames.of(SHOW_TALKS));
    this.panel = new SearchPanel(model, this::showTalks, hint, messages);
    panel.setVisible(false);
    this.layer = new SearchLayer(field, panel);
    listen();
  }

  @Override
  public Node field() {
    return field;
  }

  @Override
  public Node layer() {
    return layer;
  }

  @Override
  public void prepare() {
    layer.prepare();
  }

  @Override
  public void start() {
    if (!panel.isVisible()) {
      before = field.getScene().getFocusOwner();
      model.refresh();
    }
    field.requestFocus();
    field.selectAll();
    show();
  }

  private void listen() {
    field.textProperty().addListener((text, old, now) -> typed(now));
    field.caretPositionProperty().addListener(change -> moved());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> show());
    RowClicks.listen(panel.list(), this::clicked);
    panel.prefHeightProperty().subscribe(layer::requestLayout);
    field
        .sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(owner -> hideUnlessWithin(owner));
  }

  private void typed(String text) {
    model.type(text, field.getCaretPosition());
    if (field.isFocused()) {
      show();
    }
  }

  private void moved() {
    model.type(field.getText(), field.getCaretPosition());
  }

  private void pressed(KeyEvent event) {
    if (SHOW_TALKS.match(event)) {
      event.consume();
      showTalks();
    } else if (!event.isAltDown() && handle(event)) {
      event.consume();
    }
  }

  private boolean handle(KeyEvent event) {
    SearchLines lines = model.lines();
    return switch (event.getCode()) {
      case DOWN, KP_DOWN -> step(() -> go(event, 1));
      case UP, KP_UP -> step(() -> go(event, -1));
      case PAGE_DOWN -> step(() -> lines.stepGroup(1));
      case PAGE_UP -> step(() -> lines.stepGroup(-1));
      case ENTER -> panel.isVisible() && enter();
      case TAB -> panel.isVisible() && !event.isShiftDown() && takeOffer();
      case ESCAPE -> panel.isVisible() && leave();
      default -> false;
    };
  }

  private void go(KeyEvent event, int direction) {
    if (event.isShortcutDown()) {
      model.lines().stepGroup(direction);
    } else {
      model.lines().step(direction);
    }
  }

  /** The first press of an arrow opens the panel again. */
  private boolean step(Runnable action) {
    if (panel.isVisible()) {
      action.run();
    } else {
      show();
    }
    return true;
  }

  /** What is chosen may belong to an earlier query: the answer to this one is waited for. */
  private boolean enter() {
    model.onceAnswered(() -> chosen().ifPresent(this::follow));
    return true;
  }

  private boolean takeOffer() {
    Optional<SearchLine> line = chosen().filter(chosen -> !(chosen instanceof SearchLine.Hit));
    if (line.isEmpty()) {
      int first = model.lines().first(SearchLine.Offer.class);
      line = first == SearchLines.NONE ? Optional.empty() : Optional.of(line(first));
    }
    line.ifPresent(this::follow);
    return line.isPresent();
  }

  private void clicked() {
    int index = panel.list().getSelectionModel().getSelectedIndex();
    if (index >= 0) {
      follow(line(index));
    }
  }

  private void follow(SearchLine line) {
    switch (line) {
      case SearchLine.Hit(SearchHit hit) -> {
        leave();
        opener.open(hit);
      }
      case SearchLine.Offer(Completion offer) ->
          model.take(offer).ifPresent(taken -> write(taken.text(), taken.caret()));
      case SearchLine.Explained explained -> {
        String begun = explained.operator().wireName() + ":";
        write(begun, begun.length());
      }
      case SearchLine.Heading heading -> field.requestFocus();
    }
  }

  private void write(String text, int caret) {
    field.requestFocus();
    field.setText(text);
    field.positionCaret(caret);
  }

  private void showTalks() {
    if (!field.getText().isBlank()) {
      leave();
      navigator.showTalks(model.talkFilter());
    }
  }

  private Optional<SearchLine> chosen() {
    int index = model.lines().chosenProperty().get();
    return index == SearchLines.NONE ? Optional.empty() : Optional.of(line(index));
  }

  private SearchLine line(int index) {
    return model.lines().lines().get(index);
  }

  private void show() {
    panel.setVisible(true);
    layer.requestLayout();
  }

  /** Puts the keyboard back where it was before the search. */
  private boolean leave() {
    Node owner = before;
    before = null;
    panel.setVisible(false);
    if (owner != null && owner.getScene() != null) {
      owner.requestFocus();
    }
    return true;
  }

  private void hideUnlessWithin(@Nullable Node owner) {
    boolean within =
        Stream.iterate(owner, Objects::nonNull, Node::getParent)
            .anyMatch(node -> node.equals(field) || node.equals(panel));
    if (!within) {
      panel.setVisible(false);
    }
  }
}
