package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import app.lanyard.ui.shell.MainView;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.shell.ShownList;
import app.lanyard.ui.shell.ViewCommand;
import app.lanyard.ui.shell.ViewPlace;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;

/** Speakers, projects or events: the list of them, or the page of one. */
public final class DirectoryView implements MainView {

  private final DirectoryModels models;
  private final DirectoryCommands commands;
  private final DirectoryWords words;
  private final DirectoryListPane all;
  private final DirectoryList list;
  private final EntityPageView page;
  private final StackPane root = new StackPane();
  private final ObjectBinding<ViewPlace> place;

  /**
   * @param id begins the ids of its parts
   * @param icon stands where there is nothing to show
   */
  public DirectoryView(
      String id, Ikon icon, DirectoryModels models, Navigator navigator, Messages messages) {
    this.models = models;
    this.commands = models.commands();
    this.words = models.words();
    this.all = new DirectoryListPane(id, icon, models.list(), words, this::open, messages);
    this.list = all.list();
    list.setContextMenu(new DirectoryMenu(list::selected, commands, this::perform, messages));
    this.page = new EntityPageView(id, models, navigator, this::back, messages);
    this.place =
        Bindings.createObjectBinding(
            this::here,
            models.list().textProperty(),
            models.list().facets().choicesProperty(),
            models.list().orderProperty(),
            models.page().shownProperty());
    root.setId(id);
    models
        .page()
        .shownProperty()
        .subscribe(shown -> root.getChildren().setAll(shown.isPresent() ? page : all.root()));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focusFilter() {
    models.page().close();
    all.focusFilter();
  }

  /** From a page the list with its facets is shown. */
  @Override
  public void toggleFacets() {
    if (isPageShown()) {
      back();
      models.list().facets().shownProperty().set(true);
    } else {
      models.list().facets().toggleShown();
    }
  }

  @Override
  public void focusContent() {
    if (isPageShown()) {
      page.focusContent();
    } else {
      all.root().focusContent();
    }
  }

  /** From a page the step back leads to the list, and only from there the filter goes. */
  @Override
  public boolean clearFilters() {
    if (isPageShown()) {
      back();
      return true;
    }
    boolean any = !models.list().filter().isNone();
    models.list().clear();
    return any;
  }

  @Override
  public boolean select(String words) {
    return list.selectFirstWith(words);
  }

  @Override
  public void perform(ViewCommand command) {
    if (isPageShown()) {
      commands.perform(command, selected());
      return;
    }
    switch (command) {
      case SORT -> models.list().sortOtherwise();
      case COMPARE -> compare(selected());
      default -> commands.perform(command, selected());
    }
  }

  /** The chart is on the page of the first, so the keyboard goes there before anything is asked. */
  private void compare(List<EntityRow> rows) {
    if (rows.size() == 1) {
      models
          .page()
          .open(
              rows.getFirst().key(),
              () -> {
                page.focusContent();
                commands.perform(ViewCommand.COMPARE, rows);
              });
    } else {
      commands.perform(ViewCommand.COMPARE, rows);
      page.focusContent();
    }
  }

  /**
   * Opens the page of the one with this key; if there is none, everything stays as it is.
   *
   * @param onShown runs once it is there to be seen
   */
  public void open(String key, Runnable onShown) {
    models
        .page()
        .open(
            key,
            () -> {
              onShown.run();
              page.focusContent();
            });
  }

  @Override
  public Optional<ShownList> shownList() {
    DirectoryFilter filter = models.list().filter();
    return Optional.of(new ShownList.Entities(filter.shown(), filter.order()));
  }

  @Override
  public ObservableValue<ViewPlace> placeProperty() {
    return place;
  }

  @Override
  public void restore(ViewPlace wanted) {
    if (wanted instanceof DirectoryPlace(DirectoryFilter filter, String key)) {
      models.list().show(filter);
      if (key.isEmpty()) {
        models.page().close();
      } else if (!key.equals(pageKey())) {
        open(key, () -> {});
      }
    }
  }

  @Override
  public void refresh() {
    models.list().refresh();
    models.page().refresh();
  }

  private List<EntityRow> selected() {
    return models.page().shownProperty().get().map(List::of).orElseGet(list::selected);
  }

  private ViewPlace here() {
    return new DirectoryPlace(models.list().filter(), pageKey());
  }

  private String pageKey() {
    return models.page().shownProperty().get().map(EntityRow::key).orElse("");
  }

  private boolean isPageShown() {
    return models.page().shownProperty().get().isPresent();
  }

  private void open(EntityRow row) {
    models.page().open(row);
    page.focusContent();
  }

  private void back() {
    models.page().close();
    all.root().focusContent();
  }
}
