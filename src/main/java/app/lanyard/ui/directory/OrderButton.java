package app.lanyard.ui.directory;

import app.lanyard.model.EntityOrder;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what a list goes by, and lets the person choose. */
final class OrderButton extends MenuButton {

  private final ToggleGroup choices = new ToggleGroup();

  OrderButton(String id, ObjectProperty<EntityOrder> order, DirectoryWords words) {
    setId(id);
    setGraphic(new FontIcon(BootstrapIcons.SORT_DOWN));
    setTooltip(new Tooltip(words.sort()));
    setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("order-button");
    for (EntityOrder choice : EntityOrder.values()) {
      getItems().add(item(choice, order, words));
    }
    order.subscribe(
        now -> {
          setText(words.order(now));
          setAccessibleText(words.sort() + ": " + words.order(now));
        });
  }

  private RadioMenuItem item(
      EntityOrder choice, ObjectProperty<EntityOrder> order, DirectoryWords words) {
    var item = new RadioMenuItem(words.order(choice));
    item.setId("order-" + choice.wireName());
    item.setToggleGroup(choices);
    item.setOnAction(event -> order.set(choice));
    order.subscribe(now -> item.setSelected(now == choice));
    return item;
  }
}
