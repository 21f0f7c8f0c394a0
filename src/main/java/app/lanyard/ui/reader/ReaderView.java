package app.lanyard.ui.reader;

import app.lanyard.model.annotation.Annotation;
import app.lanyard.ui.controls.comment.CommentLinks;
import app.lanyard.ui.shell.NotePoint;
import app.lanyard.ui.shell.ReaderCommands;
import app.lanyard.ui.shell.ReaderPane;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The reader: what the note is, its text, a search and an outline. */
public final class ReaderView implements ReaderPane {

  private final VBox root = new VBox();
  private final StackPane content;
  private final List<Node> around;
  private final List<Node> within;
  private final ReaderViewModel model;
  private final ReaderCommands commands;
  private final ReaderHead head;
  private final PagePane page;
  private final PageSettling settling = new PageSettling();
  private final EngineLoading engine;
  private final ReadOnlyObjectWrapper<Optional<NotePoint>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param links what comments may link to
   * @param dark whether the window's colours are dark; the page follows it
   * @param userData a folder of this program's own, for what the web engine keeps on disk
   */
  public ReaderView(
      ReaderViewModel model,
      CommentLinks links,
      TaskRunner runner,
      Messages messages,
      ObservableBooleanValue dark,
      Path userData) {
    this.model = model;
    this.engine = new EngineLoading(runner);
    this.page = new PagePane(model, messages, dark, userData, settling, engine);
    FindBar findBar = new FindBar(model.find(), messages);
    this.commands = new PageCommands(model, findBar);
    this.head =
        new ReaderHead(messages, commands::find, commands::toggleOutline, commands::openMarks);
    root.setId("reader");
    root.getStyleClass().add("reader");
    root.getStylesheets().add(ReaderResource.VIEW_STYLE.url().toExternalForm());
    this.around = List.of(head, findBar, new PlacingBar(model.highlights(), messages));
    this.within = within(links, messages);
    this.content = new StackPane(new ReaderOverlay(model, messages));
    content.setMinSize(0, 0);
    VBox.setVgrow(content, Priority.ALWAYS);
    root.getChildren().add(content);
    new ReaderKeys(commands, model, findBar).attach(root);
    followModel();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<Optional<NotePoint>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  @Override
  public void open(long noteId, int line) {
    opened.set(Optional.of(new NotePoint(noteId, line)));
    model.open(noteId, line);
  }

  @Override
  public void openAnnotation(long noteId, String annotationId) {
    model.highlights().seek(annotationId);
    open(noteId, 1);
    model.highlights().refresh();
  }

  @Override
  public void placeAnnotation(long noteId, Annotation annotation) {
    open(noteId, 1);
    model.highlights().placing().ask(noteId, annotation);
  }

  @Override
  public ReaderCommands commands() {
    return commands;
  }

  /** Gets ready for the first note: for when the window has nothing to do. */
  public void prepare() {
    engine.begin();
    furnish();
  }

  /** Begins to keep what was chosen last and is not kept yet. For the end of the window. */
  public void keepSettings() {
    model.zoom().keepNow();
  }

  /** Reads the note that is shown once more, at the same place: after an import changed it. */
  public void refresh() {
    model.refresh();
  }

  /**
   * Draws the page with more pixels than the screen has, for a picture that is to be scaled up: the
   * web engine draws for the screen alone, and its text would come out blurred.
   *
   * @param density pixels of the picture for each of the screen, 1 to begin with
   */
  public void setDensity(double density) {
    page.setDensity(density);
  }

  /** Whether what was asked for last is drawn. It is true at the beginning, too. */
  public ReadOnlyBooleanProperty settledProperty() {
    return settling.settled();
  }

  /** What lies where the text is: the text itself, and what is shown over it. */
  private List<Node> within(CommentLinks links, Messages messages) {
    Node pointed = PassingLabel.whileThere("reader-pointed", model.links().pointed());
    Node notice = PassingLabel.forAWhile("reader-notice", model.links().notice());
    Node outline = new OutlinePane(model.outline(), messages);
    StackPane.setAlignment(pointed, Pos.BOTTOM_LEFT);
    StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
    StackPane.setAlignment(outline, Pos.TOP_RIGHT);
    Node text = new StackPane(page, new HighlightLayer(model.highlights(), page, messages));
    Node withMargin =
        new TextWithMargin(text, new MarginPane(model.highlights(), page, links, messages));
    return List.of(withMargin, outline, notice, pointed);
  }

  /**
   * Makes the parts of the reader parts of the window, which is styled as a whole before it shows
   * anything: without a note none of them is seen.
   */
  private void furnish() {
    if (content.getChildren().size() == 1) {
      Node overlay = content.getChildren().getFirst();
      root.getChildren().addAll(0, around);
      content.getChildren().setAll(within);
      content.getChildren().add(2, overlay);
    }
  }

  private void followModel() {
    head.managedProperty().bind(head.visibleProperty());
    head.visibleProperty()
        .bind(model.page().isNotNull().and(model.state().isNotEqualTo(ReaderState.FAILED)));
    model.page().subscribe(this::showHead);
    model.state().subscribe(this::settle);
    model.find().shown().subscribe(this::returnToText);
    model.outline().shown().subscribe(this::returnToText);
  }

  private void showHead(@Nullable ReadPage shown) {
    if (shown != null) {
      head.show(shown.note().row());
    }
  }

  private void settle(ReaderState state) {
    if (state != ReaderState.EMPTY) {
      furnish();
    }
    switch (state) {
      case LOADING -> settling.begin();
      case EMPTY, FAILED -> settling.loaded();
      case READING -> page.settleIfLoaded();
    }
  }

  private void returnToText(boolean otherShown) {
    if (!otherShown) {
      page.focusText();
    }
  }
}
