package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import app.lanyard.ui.controls.EmptyState;
import app.lanyard.ui.controls.IconButtons;
import app.lanyard.ui.controls.MarkBadges;
import app.lanyard.ui.controls.StatePane;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.directory.page.PageList;
import app.lanyard.ui.directory.page.PageViewModel;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.shell.ViewCommand;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page of a speaker, project or event: its head, what can be done with it, its sections. */
final class EntityPageView extends VBox {

  private final PageViewModel model;
  private final DirectoryCommands commands;
  private final DirectoryWords words;
  private final Messages messages;
  private final Label name = new Label();
  private final MarkBadges marks;
  private final Label facts = new Label();
  private final Label aliases = new Label();
  private final FlowPane actions = new FlowPane(8, 8);
  private final PageList list;
  private final StatePane pane;

  /**
   * @param back leads to the list again
   */
  EntityPageView(
      String id, DirectoryModels models, Navigator navigator, Runnable back, Messages messages) {
    this.model = models.page();
    this.commands = models.commands();
    this.words = models.words();
    this.messages = messages;
    this.marks = new MarkBadges(messages);
    setId(id + "-page");
    this.list = new PageList(id + "-talks", model, models.pageWords(), navigator, models.links());
    this.pane =
        new StatePane(
            list, model.stateProperty(), this::empty, this::failed, messages.get("list.loading"));
    VBox.setVgrow(pane, Priority.ALWAYS);
    getChildren().addAll(head(back), pane);
    model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
  }

  /** Puts the keyboard onto the sections, or onto the way back if there are none. */
  void focusContent() {
    if (!pane.focusList()) {
      lookup("#page-back").requestFocus();
    }
  }

  private VBox head(Runnable back) {
    Button button =
        IconButtons.button(BootstrapIcons.ARROW_LEFT, messages.get("entity.back"), back);
    button.setId("page-back");
    name.setId("page-name");
    Wrapping.on(name);
    name.getStyleClass().add("page-title");
    HBox.setHgrow(name, Priority.ALWAYS);
    var title = new HBox(8, button, name);
    title.setAlignment(Pos.TOP_LEFT);
    for (Label line : List.of(facts, aliases)) {
      Wrapping.on(line);
      line.getStyleClass().add("secondary");
      line.managedProperty().bind(line.textProperty().isNotEmpty());
    }
    actions.setId("page-actions");
    var head = new VBox(6, title, marks, facts, aliases, actions);
    head.getStyleClass().addAll("filter-bar", "page-head");
    return head;
  }

  private void show(EntityRow row) {
    name.setText(row.name());
    marks.show(row.marks());
    facts.setText(words.facts(row));
    aliases.setText(words.aliases(row));
    Set<ViewCommand> possible = commands.possible(List.of(row));
    actions.getChildren().setAll(possible.stream().map(command -> button(command, row)).toList());
  }

  private Button button(ViewCommand command, EntityRow row) {
    String what = messages.get(command.messageKey());
    var button = new Button(label(command, row), new FontIcon(command.icon()));
    button.setId("page-" + command.wireName());
    button.setTooltip(new Tooltip(what));
    button.setAccessibleText(what);
    button.setOnAction(event -> commands.perform(command, List.of(row)));
    return button;
  }

  private String label(ViewCommand command, EntityRow row) {
    return switch (command) {
      case EXPLAIN -> messages.get("entity.why");
      case STAR -> messages.get(row.marks().starred() ? "entity.unstar" : "entity.star");
      default -> messages.get(command.messageKey());
    };
  }

  private EmptyState empty() {
    return new EmptyState(BootstrapIcons.JOURNALS, messages.get("entity.noTalks"), "");
  }

  private EmptyState failed() {
    return EmptyState.failed(words.unread(), messages.get("list.again"), model::refresh);
  }
}
