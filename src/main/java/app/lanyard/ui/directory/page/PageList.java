package app.lanyard.ui.directory.page;

import app.lanyard.model.EntityKind;
import app.lanyard.ui.controls.ListPlace;
import app.lanyard.ui.controls.RowClicks;
import app.lanyard.ui.controls.RowList;
import app.lanyard.ui.controls.comment.CommentLinks;
import app.lanyard.ui.shell.Navigator;
import org.jspecify.annotations.Nullable;

/** The rows of a page, in one list that scrolls as a whole. */
public final class PageList extends RowList<PageRow> {

  private final PageViewModel model;
  private final Navigator navigator;
  private final PageKeys keys;

  /**
   * @param links what the person's notes may link to
   */
  public PageList(
      String id, PageViewModel model, PageWords words, Navigator navigator, CommentLinks links) {
    this.model = model;
    this.navigator = navigator;
    setId(id);
    setAccessibleText(words.get("entity.talks"));
    getStyleClass().addAll("quiet-list", "page-list");
    var nodes = new PageNodes(model, words, navigator, links);
    setCellFactory(list -> new PageCell(nodes, words));
    this.keys = new PageKeys(this, this::openSelected);
    RowClicks.listen(this, this::openSelected);
    model.rowsProperty().subscribe(this::show);
  }

  private void show() {
    if (model.isSamePage()) {
      ListPlace.keepWhile(this, model.rowsProperty().get(), PageRow::identity);
    } else {
      setItems(model.rowsProperty().get());
      getSelectionModel().clearSelection();
      scrollTo(0);
      keys.startOver();
    }
  }

  private void openSelected() {
    open(getSelectionModel().getSelectedItem());
  }

  private void open(@Nullable PageRow row) {
    switch (row) {
      case PageRow.Talk(var talk) -> navigator.openNote(talk.noteId(), talk.line());
      case PageRow.Note(var note) -> navigator.openNote(note.noteId(), note.line());
      case PageRow.OneEdition(var edition, boolean current) -> {
        if (!current) {
          navigator.showPage(EntityKind.EVENT, edition.key());
        }
      }
      case PageRow.More(var section, int count) -> model.showAll(section);
      case null, default -> {}
    }
  }
}
