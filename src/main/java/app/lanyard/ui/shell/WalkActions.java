package app.lanyard.ui.shell;

import app.lanyard.ui.text.Messages;
import java.util.List;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Back and forward on the person's way through the window. */
final class WalkActions {

  static final String BACK = "go-back";
  static final String FORWARD = "go-forward";

  private final WindowWalk walk;
  private final Messages messages;

  WalkActions(WindowWalk walk, Messages messages) {
    this.walk = walk;
    this.messages = messages;
  }

  List<Action> list() {
    return List.of(
        new Action(
            BACK,
            ActionGroup.VIEWS,
            messages.get("action.back"),
            BootstrapIcons.CHEVRON_LEFT,
            Keys.of("Alt+Left", "Shortcut+Open Bracket"),
            walk::back,
            walk.canGoBack()),
        new Action(
            FORWARD,
            ActionGroup.VIEWS,
            messages.get("action.forward"),
            BootstrapIcons.CHEVRON_RIGHT,
            Keys.of("Alt+Right", "Shortcut+Close Bracket"),
            walk::forward,
            walk.canGoForward()));
  }
}
