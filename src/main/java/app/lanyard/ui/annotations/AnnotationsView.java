package app.lanyard.ui.annotations;

import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.ui.controls.EmptyState;
import app.lanyard.ui.controls.RowWords;
import app.lanyard.ui.controls.SearchField;
import app.lanyard.ui.controls.StatePane;
import app.lanyard.ui.shell.Dialogs;
import app.lanyard.ui.shell.MainView;
import app.lanyard.ui.shell.ShownList;
import app.lanyard.ui.shell.ViewCommand;
import app.lanyard.ui.text.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Everything the person marked: a search and shelves above, the list below. */
public final class AnnotationsView implements MainView {

  private final AnnotationsViewModel model;
  private final Messages messages;
  private final AnnotationCommands commands;
  private final SearchField search;
  private final AnnotationList list;
  private final StatePane pane;
  private final VBox root;

  /**
   * @param zone where the person is
   */
  public AnnotationsView(
      AnnotationsViewModel model,
      AnnotationFiles files,
      Dialogs dialogs,
      ZoneId zone,
      Messages messages) {
    this.model = model;
    this.messages = messages;
    this.commands = new AnnotationCommands(model, files, dialogs, messages);
    this.search =
        new SearchField(messages.get("annotations.search"), messages.get("filter.clearText"));
    this.list =
        new AnnotationList(
            model, commands, new AnnotationWords(messages, model::plainComment, zone), messages);
    search.setId("annotations-search");
    search
        .textProperty()
        .subscribe(text -> model.filterProperty().set(model.filterProperty().get().withText(text)));
    model.filterProperty().subscribe(filter -> search.setText(filter.text()));
    this.pane =
        new StatePane(
            list, model.stateProperty(), this::empty, this::failed, messages.get("list.loading"));
    model.filterProperty().subscribe(pane::update);
    VBox.setVgrow(pane, Priority.ALWAYS);
    var narrowing =
        new FlowPane(
            8,
            8,
            new ShelfBar(model, messages),
            new ColourFilter(model, messages),
            new TagFilter(model, messages),
            new AnnotationOrderButton(model, messages),
            new FilesButton(commands, list::selected, messages));
    narrowing.setRowValignment(VPos.CENTER);
    var bar = new VBox(8, search, narrowing);
    bar.getStyleClass().add("filter-bar");
    this.root = new VBox(bar, pane);
    root.setId("annotations");
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focusFilter() {
    search.requestFocus();
    search.selectAll();
  }

  @Override
  public void focusContent() {
    if (!pane.focusList()) {
      focusFilter();
    }
  }

  @Override
  public boolean clearFilters() {
    boolean any = !model.filterProperty().get().equals(AnnotationFilter.NONE);
    model.filterProperty().set(AnnotationFilter.NONE);
    return any;
  }

  @Override
  public boolean select(String words) {
    OptionalInt found = RowWords.firstWith(words, list.getItems(), AnnotationWords::searched);
    found.ifPresent(list.getSelectionModel()::clearAndSelect);
    return found.isPresent();
  }

  @Override
  public void perform(ViewCommand command) {
    List<ListedAnnotation> selected = list.selected();
    switch (command) {
      case ACCEPT -> commands.accept(selected);
      case DISMISS -> commands.trash(selected);
      case TAG -> commands.tag(selected);
      case PLACE -> commands.place(selected);
      case REFUSE -> commands.refuse(selected);
      case RENAME, MERGE, SPLIT, SET_DATES, COMPARE, SORT, EXPLAIN, STAR, MARKS, WATCHED, PLAY -> {}
    }
  }

  @Override
  public Optional<ShownList> shownList() {
    return Optional.of(
        new ShownList.Annotations(
            model.shown().stream().map(listed -> listed.annotation().id()).toList()));
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  private Node empty() {
    AnnotationFilter filter = model.filterProperty().get();
    if (filter.isNarrowed()) {
      return EmptyState.filtered(
          BootstrapIcons.SEARCH,
          filter.text().isBlank()
              ? messages.get("annotations.emptyFilter")
              : messages.get("annotations.emptyText", filter.text().strip()),
          messages.get("filter.clearAll"),
          this::clearFilters);
    }
    String shelf = filter.shelf().id();
    return new EmptyState(
        BootstrapIcons.BRUSH,
        messages.get("annotations.empty." + shelf),
        messages.get("annotations.emptyHint." + shelf));
  }

  private Node failed() {
    return EmptyState.failed(
        messages.get("annotations.unread"), messages.get("list.again"), model::refresh);
  }
}
