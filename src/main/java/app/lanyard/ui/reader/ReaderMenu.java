package app.lanyard.ui.reader;

import app.lanyard.ui.text.Messages;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/** The menu of the page's text and links. */
final class ReaderMenu {

  private final ContextMenu menu = new ContextMenu();
  private final MenuItem copy;
  private final MenuItem openLink;
  private final MenuItem copyLink;
  private final MenuItem addTalk;
  private final PageScript page;
  private final Supplier<@Nullable String> link;
  private String chosenLink = "";

  /**
   * @param link where the link pointed at leads; null if there is none
   * @param follow follows a link
   * @param makeTalk makes a talk of the selected text
   */
  ReaderMenu(
      PageScript page,
      Messages messages,
      Supplier<@Nullable String> link,
      Consumer<String> follow,
      Runnable makeTalk) {
    this.page = page;
    this.link = link;
    menu.setId("reader-menu");
    copy = item(messages, "reader.menu.copy", () -> copy(page.selectedText()));
    openLink = item(messages, "reader.menu.open", () -> follow.accept(chosenLink));
    copyLink = item(messages, "reader.menu.copy.link", () -> copy(chosenLink));
    MenuItem selectAll = item(messages, "reader.menu.select.all", page::selectAll);
    addTalk = item(messages, "reader.menu.add.talk", makeTalk);
    menu.getItems().addAll(openLink, copyLink, copy, selectAll, addTalk);
  }

  void attach(WebView view) {
    view.setOnContextMenuRequested(event -> show(view, event));
    view.setOnMousePressed(event -> menu.hide());
  }

  private void show(WebView view, ContextMenuEvent event) {
    String pointed = link.get();
    chosenLink = pointed == null ? "" : pointed;
    openLink.setVisible(!chosenLink.isEmpty());
    copyLink.setVisible(!chosenLink.isEmpty());
    boolean selected = !page.selectedText().isBlank();
    copy.setDisable(!selected);
    addTalk.setDisable(!selected);
    menu.show(view, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private static MenuItem item(Messages messages, String key, Runnable action) {
    MenuItem item = new MenuItem(messages.get(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
