package app.lanyard.ui.shell;

import app.lanyard.model.SourceRow;
import app.lanyard.ui.settings.LateSettings;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The window's skeleton: header, navigation, the view that is shown, the reader, status. It owns no
 * feature: views and reader come from outside.
 */
public final class ShellView {

  /** Below this width of the window the navigation folds to icons. */
  static final double FOLD_WIDTH = 1100;

  private final ShellModels models;
  private final ShellServices services;
  private final Messages messages;
  private final StackPane root = new StackPane();
  private final StackPane content = new StackPane();
  private final SplitPane split;
  private final NavigationPane navigation;
  private final Actions actions;
  private final SearchPart search;

  public ShellView(
      ShellModels models,
      ShellServices services,
      ShellParts parts,
      LateSettings settings,
      Messages messages) {
    this.models = models;
    this.services = services;
    this.messages = messages;
    this.search = parts.search();
    this.split = new PanesMemory(settings).split(content, parts.reader().node());
    var sourceList =
        new SourceList(models.sources(), models.imports(), this::showNotesOf, messages);
    this.navigation = new NavigationPane(models.shell(), sourceList, messages);
    var header = new HeaderBar(models, parts.search(), messages);
    this.actions = actions(parts, header);
    header.show(actions, models.themes());
    content.setId("content");
    content.getStyleClass().add("content-pane");
    root.getStyleClass().add("shell");
    root.getChildren().addAll(frame(header), notices(), parts.search().layer(), parts.overlay());
    navigation.foldedProperty().bind(root.widthProperty().lessThan(FOLD_WIDTH));
    models
        .shell()
        .currentProperty()
        .subscribe(entry -> content.getChildren().setAll(entry.view().node()));
  }

  /**
   * Does something as if it were chosen in the window.
   *
   * @param actionId as in the list of actions
   * @throws java.util.NoSuchElementException if there is no such action
   */
  public void fire(String actionId) {
    actions.get(actionId).fire();
  }

  /** What to make a scene of. */
  public Parent root() {
    return root;
  }

  /** Everything that can be done in the window. */
  List<Action> actions() {
    return actions.all();
  }

  /** Lets the window's keys work in a scene, and dresses it. */
  public void install(Scene scene) {
    scene.getStylesheets().add(Stylesheet.url());
    new TextUndo(scene, actions).install();
    new ActionKeys(scene).install(actions.all());
    new WalkButtons(actions).install(scene);
  }

  /** Begins to read what the window shows first, while the window is still being made. */
  public void readAhead() {
    models.shell().readShown();
  }

  /** Gets ready what is not seen at first: for when the window has nothing to do. */
  public void prepare() {
    search.prepare();
  }

  /** Reads what the window shows for the first time. */
  public void start() {
    models.shell().readShown();
    models.sources().refresh();
    models.status().refresh();
    models.edits().refresh();
    models.shell().currentProperty().get().view().focusContent();
  }

  private Actions actions(ShellParts parts, HeaderBar header) {
    ReaderPane reader = parts.reader();
    ReaderCommands commands = reader.commands();
    var focus =
        new PaneFocus(
            models.shell(),
            new PaneFocus.Pane(navigation, navigation::focus),
            new PaneFocus.Pane(content, this::focusContent),
            new PaneFocus.Pane(reader.node(), () -> FirstFocus.into(reader.node())));
    return new Actions(
        Stream.of(
            new LibraryActions(models, services, messages).list(),
            new ListActions(models.shell(), parts.lists(), messages).list(),
            new EditActions(models.edits(), messages).list(),
            new WalkActions(parts.walk(), messages).list(),
            new ViewActions(models.shell(), commands, parts.search(), messages).list(),
            new SelectionActions(models.shell(), focus, messages).list(),
            new ReaderActions(commands, messages).list(),
            new WindowActions(models, services, focus, messages)
                .list(this::actions, header::openMenu)),
        parts.overlay().displayProperty());
  }

  private void focusContent() {
    models.shell().currentProperty().get().view().focusContent();
  }

  /** Where the keyboard was is gone from the window, unless somebody types above it. */
  private void focusIn(StackPane middle, boolean firstStart) {
    if (isTyping()) {
      return;
    }
    if (firstStart) {
      FirstFocus.into(middle);
    } else {
      focusContent();
    }
  }

  private boolean isTyping() {
    Scene scene = root.getScene();
    return scene != null
        && scene.getFocusOwner() instanceof TextInputControl field
        && !field.getText().isEmpty();
  }

  private void showNotesOf(SourceRow source) {
    services.lens().showOnly(source);
    models.shell().show(services.lensView());
  }

  /** Its parts are added in the order in which the eye meets them, which is also that of Tab. */
  private BorderPane frame(HeaderBar header) {
    var body = new BorderPane();
    body.setLeft(navigation);
    body.setCenter(split);
    var welcome = new WelcomePane(actions, messages);
    var middle = new StackPane();
    models
        .sources()
        .firstStart()
        .subscribe(first -> middle.getChildren().setAll(first ? welcome : body));
    models.sources().firstStart().subscribe((was, first) -> focusIn(middle, first));
    var frame = new BorderPane();
    frame.setTop(header);
    frame.setCenter(middle);
    frame.setBottom(new StatusBar(models.status(), models.imports(), actions, messages));
    return frame;
  }

  private VBox notices() {
    var place = new VBox(new NoticeBar(models.notices(), messages));
    place.setAlignment(Pos.BOTTOM_CENTER);
    place.getStyleClass().add("notice-place");
    place.setPickOnBounds(false);
    return place;
  }
}
