package app.lanyard.ui.marks;

import app.lanyard.model.WatchStatus;
import app.lanyard.ui.controls.StatusIcons;
import app.lanyard.ui.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** How far the person has come; a second press on the same takes it back. */
final class StatusField extends FlowPane {

  private final Map<WatchStatus, ToggleButton> buttons = new EnumMap<>(WatchStatus.class);
  private final ToggleGroup group = new ToggleGroup();

  /**
   * @param onStatus gets what the person chose, null for none
   */
  StatusField(Consumer<@Nullable WatchStatus> onStatus, Messages messages) {
    super(6, 6);
    for (WatchStatus status : WatchStatus.values()) {
      var button =
          new ToggleButton(
              messages.get("marks.status." + status.wireName()),
              new FontIcon(StatusIcons.of(status)));
      button.setId("marks-" + status.wireName());
      button.setToggleGroup(group);
      button.setOnAction(event -> onStatus.accept(button.isSelected() ? status : null));
      buttons.put(status, button);
      getChildren().add(button);
    }
  }

  void show(@Nullable WatchStatus status) {
    group.selectToggle(status == null ? null : buttons.get(status));
  }
}
