package app.lanyard.ui.shell;

import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where to go: the views, and the sources below them. Folds to icons when room is short. */
final class NavigationPane extends VBox {

  private static final double WIDTH = 208;
  private static final double FOLDED_WIDTH = 52;

  private final ShellViewModel shell;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final BooleanProperty folded = new SimpleBooleanProperty();

  NavigationPane(ShellViewModel shell, SourceList sources, Messages messages) {
    super(2);
    this.shell = shell;
    setId("navigation");
    getStyleClass().add("navigation");
    shell.navigation().forEach(entry -> buttons.add(button(entry)));
    var heading = new Label(messages.get("sources.title").toUpperCase(messages.locale()));
    heading.getStyleClass().add("section-heading");
    heading.setLabelFor(sources);
    var rule = new Separator();
    VBox.setVgrow(sources, Priority.ALWAYS);
    getChildren().addAll(buttons);
    getChildren().addAll(heading, rule, sources);
    sources.foldedProperty().bind(folded);
    showWhen(folded.not(), heading);
    showWhen(folded, rule);
    folded.subscribe(this::fold);
  }

  BooleanProperty foldedProperty() {
    return folded;
  }

  /** Puts the keyboard onto the view that is shown. */
  void focus() {
    buttons.stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .orElse(buttons.getFirst())
        .requestFocus();
  }

  private static void showWhen(ObservableValue<Boolean> condition, Node node) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(node.visibleProperty());
  }

  private ToggleButton button(ViewEntry entry) {
    var button = new ToggleButton(entry.title(), new FontIcon(entry.icon()));
    button.setId("nav-" + entry.id());
    button.setAccessibleText(entry.title());
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("nav-button");
    button.setOnAction(event -> show(entry, button));
    shell.currentProperty().subscribe(now -> button.setSelected(now.equals(entry)));
    return button;
  }

  /** Pressing the view that is shown must not take its mark away. */
  private void show(ViewEntry entry, ToggleButton button) {
    button.setSelected(true);
    shell.show(entry);
  }

  private void fold(boolean small) {
    setPrefWidth(small ? FOLDED_WIDTH : WIDTH);
    setMinWidth(small ? FOLDED_WIDTH : WIDTH);
    for (ToggleButton button : buttons) {
      button.setAlignment(small ? Pos.CENTER : Pos.CENTER_LEFT);
      button.setContentDisplay(small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
      button.setTooltip(small ? new Tooltip(button.getText()) : null);
    }
  }
}
