package app.lanyard.ui.shell;

import app.lanyard.ui.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Every key and what it does, made from the actions themselves. */
final class ShortcutTable extends ScrollPane {

  private final Messages messages;
  private final GridPane grid = new GridPane(24, 6);
  private int row;

  ShortcutTable(List<Action> actions, Messages messages) {
    this.messages = messages;
    setId("shortcut-table");
    setFitToWidth(true);
    setFocusTraversable(true);
    getStyleClass().add("shortcut-pane");
    setPrefViewportHeight(420);
    setAccessibleText(messages.get("shortcuts.title"));
    var text = new ColumnConstraints();
    text.setHgrow(Priority.ALWAYS);
    var keys = new ColumnConstraints();
    keys.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(text, keys);
    grid.getStyleClass().add("shortcut-table");
    byGroup(actions).forEach(this::add);
    setContent(grid);
  }

  private static Map<ActionGroup, List<Action>> byGroup(List<Action> actions) {
    return actions.stream()
        .filter(action -> !action.keys().isEmpty())
        .collect(
            Collectors.groupingBy(
                Action::group, () -> new EnumMap<>(ActionGroup.class), Collectors.toList()));
  }

  private void add(ActionGroup group, List<Action> actions) {
    var heading = new Label(messages.get(group.messageKey()));
    heading.getStyleClass().add("section-heading");
    grid.add(heading, 0, row++, 2, 1);
    for (Action action : actions) {
      grid.add(new Label(action.text()), 0, row);
      grid.add(keys(action), 1, row++);
    }
  }

  private static HBox keys(Action action) {
    var box = new HBox(12);
    box.setAlignment(Pos.CENTER_RIGHT);
    action.keys().stream()
        .map(KeyNames::of)
        .distinct()
        .limit(2)
        .map(ShortcutTable::key)
        .forEach(box.getChildren()::add);
    return box;
  }

  private static Label key(String name) {
    var label = new Label(name);
    label.getStyleClass().add("key-cap");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
