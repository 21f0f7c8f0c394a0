package app.lanyard.ui.shell;

import app.lanyard.ui.controls.IconButtons;
import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The top of the window: what is shown, and what can be done from anywhere. */
final class HeaderBar extends HBox {

  private final Messages messages;
  private final MenuButton menu = new MenuButton();

  HeaderBar(ShellModels models, SearchPart search, Messages messages) {
    super(4);
    this.messages = messages;
    setId("header");
    getStyleClass().add("header-bar");
    setAlignment(Pos.CENTER_LEFT);
    var mark = new FontIcon(BootstrapIcons.PERSON_BADGE);
    mark.getStyleClass().add("app-mark");
    var title = new Label();
    title.setId("view-title");
    title.getStyleClass().add("view-title");
    title
        .textProperty()
        .bind(
            Bindings.when(models.sources().firstStart())
                .then(messages.get("app.name"))
                .otherwise(
                    StringExpression.stringExpression(
                        models.shell().currentProperty().map(ViewEntry::title))));
    getChildren().addAll(mark, title, gap(), search.field(), gap());
    HBox.setHgrow(search.field(), Priority.SOMETIMES);
  }

  /** Adds what the actions give: they are made after the panes that they move between. */
  void show(Actions actions, ThemeManager themes) {
    IconButtons.dress(menu, BootstrapIcons.THREE_DOTS, messages.get("header.menu"));
    menu.setId("menu");
    menu.getItems()
        .addAll(
            ActionNodes.menuItem(actions.get("add-folder")),
            ActionNodes.menuItem(actions.get("add-files")),
            ActionNodes.menuItem(actions.get("open-sample")),
            new SeparatorMenuItem(),
            ActionNodes.menuItem(actions.get(EditActions.UNDO)),
            ActionNodes.menuItem(actions.get(EditActions.REDO)),
            new SeparatorMenuItem(),
            ActionNodes.menuItem(actions.get("save-csv")),
            ActionNodes.menuItem(actions.get("save-markdown")),
            new SeparatorMenuItem(),
            ActionNodes.menuItem(actions.get("show-problems")),
            themeMenu(themes),
            new SeparatorMenuItem(),
            ActionNodes.menuItem(actions.get("shortcuts")),
            ActionNodes.menuItem(actions.get("releases")),
            ActionNodes.menuItem(actions.get("about")),
            ActionNodes.menuItem(actions.get("quit")));
    getChildren()
        .addAll(
            0,
            List.of(
                ActionNodes.iconButton(actions.get(WalkActions.BACK)),
                ActionNodes.iconButton(actions.get(WalkActions.FORWARD))));
    getChildren()
        .addAll(
            ActionNodes.iconButton(actions.get("add-folder")),
            ActionNodes.iconButton(actions.get("import")),
            ActionNodes.iconButton(actions.get("toggle-theme")),
            menu);
  }

  void openMenu() {
    menu.requestFocus();
    menu.show();
  }

  private static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private Menu themeMenu(ThemeManager themes) {
    var group = new ToggleGroup();
    var theme = new Menu(messages.get("theme.title"), new FontIcon(BootstrapIcons.CIRCLE_HALF));
    theme
        .getItems()
        .addAll(
            choice(themes, ThemeChoice.SYSTEM, messages.get("theme.system"), group),
            choice(themes, ThemeChoice.LIGHT, messages.get("theme.light"), group),
            choice(themes, ThemeChoice.DARK, messages.get("theme.dark"), group));
    return theme;
  }

  private static RadioMenuItem choice(
      ThemeManager themes, ThemeChoice choice, String text, ToggleGroup group) {
    var item = new RadioMenuItem(text);
    item.setId("theme-" + choice.wireName());
    item.setToggleGroup(group);
    item.setOnAction(event -> themes.choiceProperty().set(choice));
    themes.choiceProperty().subscribe(now -> item.setSelected(now == choice));
    return item;
  }
}
