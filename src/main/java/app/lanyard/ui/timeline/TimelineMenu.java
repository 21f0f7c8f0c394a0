package app.lanyard.ui.timeline;

import app.lanyard.model.TalkLink;
import app.lanyard.model.TalkRow;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.text.Messages;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with the selected talk: open it, and follow its links. */
final class TimelineMenu extends ContextMenu {

  private final Supplier<Optional<TalkRow>> selected;
  private final Navigator navigator;
  private final Messages messages;

  TimelineMenu(Supplier<Optional<TalkRow>> selected, Navigator navigator, Messages messages) {
    this.selected = selected;
    this.navigator = navigator;
    this.messages = messages;
    getItems().add(new MenuItem(messages.get("timeline.openNote")));
    setOnShowing(event -> fill());
  }

  /** There is nothing to do with a heading. */
  @Override
  public void show(Node anchor, double screenX, double screenY) {
    if (selected.get().isPresent()) {
      super.show(anchor, screenX, screenY);
    }
  }

  private void fill() {
    getItems().clear();
    selected.get().ifPresent(this::fill);
  }

  private void fill(TalkRow talk) {
    var open =
        new MenuItem(messages.get("timeline.openNote"), new FontIcon(BootstrapIcons.JOURNAL_TEXT));
    open.setOnAction(event -> navigator.openNote(talk.noteId(), talk.line()));
    getItems().add(open);
    talk.links().forEach(link -> getItems().add(item(link)));
  }

  private MenuItem item(TalkLink link) {
    var item =
        new MenuItem(
            messages.get("link.open." + link.kind().wireName()),
            new FontIcon(LinkIcons.of(link.kind())));
    item.setOnAction(event -> navigator.openInBrowser(link.url()));
    return item;
  }
}
