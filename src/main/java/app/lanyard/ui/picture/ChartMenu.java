package app.lanyard.ui.picture;

import app.lanyard.ui.controls.chart.Charted;
import app.lanyard.ui.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The context menu of every chart in the window, by mouse and by the keys that the system has for
 * such menus.
 */
public final class ChartMenu {

  private final ChartDesk desk;
  private final Messages messages;

  public ChartMenu(ChartDesk desk, Messages messages) {
    this.desk = desk;
    this.messages = messages;
  }

  /** Answers for all charts that are or will be in a part of the window. */
  public void listen(Node part) {
    part.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event ->
            chartAt(event.getTarget())
                .ifPresent(
                    chart -> {
                      event.consume();
                      menu(chart).show(chart.region(), event.getScreenX(), event.getScreenY());
                    }));
  }

  private ContextMenu menu(Charted chart) {
    return new ContextMenu(
        item("picture.copy", BootstrapIcons.CLIPBOARD, chart, desk::copy),
        item("picture.savePng", BootstrapIcons.FILE_EARMARK_IMAGE, chart, desk::savePng),
        item("picture.saveSvg", BootstrapIcons.FILE_EARMARK_CODE, chart, desk::saveSvg));
  }

  private MenuItem item(String key, Ikon icon, Charted chart, Consumer<Charted> action) {
    var item = new MenuItem(messages.get(key), new FontIcon(icon));
    item.setId(key.replace('.', '-'));
    item.setOnAction(event -> action.accept(chart));
    return item;
  }

  private static Optional<Charted> chartAt(EventTarget target) {
    return target instanceof Node node ? Charted.around(node) : Optional.empty();
  }
}
