package app.lanyard.ui.shell;

import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What can be done with the note that is being read. */
final class ReaderActions {

  private final ReaderCommands reader;
  private final Messages messages;

  ReaderActions(ReaderCommands reader, Messages messages) {
    this.reader = reader;
    this.messages = messages;
  }

  List<Action> list() {
    return List.of(
        action(
            "zoom-in",
            messages.get("action.zoomIn"),
            BootstrapIcons.ZOOM_IN,
            reader::zoomIn,
            "Shortcut+Plus",
            "Ignore Shift+Shortcut+Equals",
            "Shortcut+Add"),
        action(
            "zoom-out",
            messages.get("action.zoomOut"),
            BootstrapIcons.ZOOM_OUT,
            reader::zoomOut,
            "Shortcut+Minus",
            "Shortcut+Subtract"),
        action(
            "reset-zoom",
            messages.get("action.resetZoom"),
            BootstrapIcons.APP,
            reader::resetZoom,
            "Shortcut+0",
            "Shortcut+Numpad 0"),
        action(
            "outline",
            messages.get("action.outline"),
            BootstrapIcons.LIST_NESTED,
            reader::toggleOutline,
            "Shortcut+Shift+T"),
        action(
            "known-names",
            messages.get("action.knownNames"),
            BootstrapIcons.LINK_45DEG,
            reader::toggleNames,
            "Shortcut+Shift+K"),
        action(
            "add-talk",
            messages.get("action.addTalk"),
            BootstrapIcons.PLUS_SQUARE,
            reader::addTalk,
            "Shortcut+Shift+A"),
        action(
            "highlight",
            messages.get("action.highlight"),
            BootstrapIcons.BRUSH,
            reader::highlight,
            "Shortcut+Shift+H"),
        action(
            "comment",
            messages.get("action.comment"),
            BootstrapIcons.CHAT_SQUARE_TEXT,
            reader::comment,
            "Shortcut+Shift+E"),
        action(
            "note-marks",
            messages.get("action.noteMarks"),
            BootstrapIcons.BOOKMARK_STAR,
            reader::openMarks,
            "Shortcut+Shift+N"),
        action(
            "next-highlight",
            messages.get("action.nextHighlight"),
            BootstrapIcons.CHEVRON_DOWN,
            reader::nextHighlight,
            "Alt+Down"),
        action(
            "previous-highlight",
            messages.get("action.previousHighlight"),
            BootstrapIcons.CHEVRON_UP,
            reader::previousHighlight,
            "Alt+Up"));
  }

  private static Action action(
      String id, String text, Ikon icon, Runnable handler, String... keys) {
    return new Action(
        id,
        ActionGroup.READER,
        text,
        icon,
        Keys.of(keys),
        handler,
        new ReadOnlyBooleanWrapper(true));
  }
}
