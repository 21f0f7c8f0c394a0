package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import app.lanyard.ui.controls.EmptyState;
import app.lanyard.ui.controls.FilteredPane;
import app.lanyard.ui.controls.facets.FacetedPane;
import app.lanyard.ui.text.Messages;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/** The list of speakers, projects or events with its filters, or what stands in for it. */
final class DirectoryListPane {

  /** The least width at which names with their counts can be read. */
  private static final double ROOM = 232;

  private final DirectoryViewModel model;
  private final DirectoryWords words;
  private final Messages messages;
  private final Ikon icon;
  private final DirectoryFilterBar filters;
  private final DirectoryList list;
  private final FilteredPane root;

  /**
   * @param id begins the ids of its parts
   * @param icon stands where there is nothing to show
   */
  DirectoryListPane(
      String id,
      Ikon icon,
      DirectoryViewModel model,
      DirectoryWords words,
      Consumer<EntityRow> open,
      Messages messages) {
    this.model = model;
    this.words = words;
    this.messages = messages;
    this.icon = icon;
    this.filters = new DirectoryFilterBar(id, model, words, messages);
    this.list = new DirectoryList(id, model, words, open, messages);
    this.root =
        new FilteredPane(
            filters,
            list,
            model.rows(),
            this::empty,
            this::failed,
            pane -> FacetedPane.of(pane, ROOM, model.facets(), messages),
            messages);
  }

  FilteredPane root() {
    return root;
  }

  DirectoryList list() {
    return list;
  }

  void focusFilter() {
    filters.focusSearch();
  }

  private Node empty() {
    DirectoryFilter filter = model.rows().appliedProperty().get();
    String title = words.empty(filter.shown());
    return filter.isNone()
        ? new EmptyState(icon, title, words.emptyHint())
        : EmptyState.filtered(icon, title, messages.get("filter.clearAll"), model::clear);
  }

  private Node failed() {
    return EmptyState.failed(words.unread(), messages.get("list.again"), model::refresh);
  }
}
