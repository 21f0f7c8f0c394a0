package app.lanyard.ui.timeline;

import app.lanyard.model.TalkLink;
import app.lanyard.ui.controls.IconButtons;
import app.lanyard.ui.controls.Shown;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Where the links of a talk lead. Reached by mouse here and by keyboard in the row's menu, so that
 * Tab leaves the list at once. The buttons stay for the next talk in the row: making them takes
 * longer than all else of it.
 */
final class LinkButtons extends HBox {

  private static final int MOST = 4;

  private final Messages messages;
  private final Navigator navigator;
  private final List<Button> buttons = new ArrayList<>();

  LinkButtons(Messages messages, Navigator navigator) {
    this.messages = messages;
    this.navigator = navigator;
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(Region.USE_PREF_SIZE);
  }

  void show(List<TalkLink> links) {
    int count = Math.min(MOST, links.size());
    for (int i = 0; i < count; i++) {
      show(i, links.get(i));
    }
    for (int i = 0; i < buttons.size(); i++) {
      Shown.set(buttons.get(i), i < count);
    }
  }

  private void show(int place, TalkLink link) {
    String text = messages.get("link.open." + link.kind().wireName());
    if (place == buttons.size()) {
      buttons.add(IconButtons.dress(plain(), LinkIcons.of(link.kind()), text));
      getChildren().add(buttons.getLast());
    }
    Button button = buttons.get(place);
    IconButtons.change(button, LinkIcons.of(link.kind()), text);
    button.setOnAction(event -> navigator.openInBrowser(link.url()));
  }

  private static Button plain() {
    var button = new Button();
    button.getStyleClass().add("link-badge");
    button.setFocusTraversable(false);
    return button;
  }
}
