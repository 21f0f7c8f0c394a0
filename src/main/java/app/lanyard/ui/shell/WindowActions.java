package app.lanyard.ui.shell;

import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What can be done with the window itself. */
final class WindowActions {

  private final ShellModels models;
  private final ShellServices services;
  private final PaneFocus focus;
  private final Messages messages;

  WindowActions(ShellModels models, ShellServices services, PaneFocus focus, Messages messages) {
    this.models = models;
    this.services = services;
    this.focus = focus;
    this.messages = messages;
  }

  /**
   * @param all gives every action once all are made, for the list of keys
   * @param openMenu opens the window's menu
   */
  List<Action> list(Supplier<List<Action>> all, Runnable openMenu) {
    Dialogs dialogs = services.dialogs();
    return List.of(
        action(
            "next-pane",
            messages.get("action.nextPane"),
            BootstrapIcons.LAYOUT_THREE_COLUMNS,
            focus::next,
            "F6"),
        action(
            "step-back",
            messages.get("action.stepBack"),
            BootstrapIcons.ARROW_LEFT,
            focus::stepBack,
            "Esc"),
        action(
            "toggle-theme",
            messages.get("action.toggleTheme"),
            BootstrapIcons.CIRCLE_HALF,
            models.themes()::toggle,
            "Shortcut+Shift+L"),
        action(
            "open-menu",
            messages.get("action.openMenu"),
            BootstrapIcons.THREE_DOTS,
            openMenu,
            "F10"),
        action(
            "shortcuts",
            messages.get("action.shortcuts"),
            BootstrapIcons.KEYBOARD,
            () -> dialogs.showShortcuts(all.get()),
            "F1"),
        action(
            "about", messages.get("action.about"), BootstrapIcons.INFO_CIRCLE, dialogs::showAbout),
        action(
            "releases",
            messages.get("action.releases"),
            BootstrapIcons.BOX_ARROW_UP_RIGHT,
            services.releases()),
        action(
            "quit",
            messages.get("action.quit"),
            BootstrapIcons.BOX_ARROW_RIGHT,
            services.quit(),
            "Shortcut+Q"));
  }

  private static Action action(
      String id, String text, Ikon icon, Runnable handler, String... keys) {
    return new Action(
        id,
        ActionGroup.WINDOW,
        text,
        icon,
        Keys.of(keys),
        handler,
        new ReadOnlyBooleanWrapper(true));
  }
}
