package app.lanyard.ui.shell;

import app.lanyard.model.SourceRow;
import app.lanyard.ui.controls.LateTip;
import app.lanyard.ui.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A source in the navigation: its name, how many notes it holds, its path on hovering. */
final class SourceCell extends ListCell<SourceRow> {

  private final Messages messages;
  private final FontIcon icon = new FontIcon();
  private final Label name = new Label();
  private final Label count = new Label();
  private final HBox row = new HBox(8, icon, name, count);
  private final LateTip tip = new LateTip(this);

  SourceCell(ObservableValue<Boolean> folded, Messages messages) {
    this.messages = messages;
    row.setAlignment(Pos.CENTER_LEFT);
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().add("secondary");
    setPrefWidth(0);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    name.visibleProperty().bind(folded.map(small -> !small));
    name.managedProperty().bind(name.visibleProperty());
    count.visibleProperty().bind(name.visibleProperty());
    count.managedProperty().bind(name.visibleProperty());
  }

  @Override
  protected void updateItem(@Nullable SourceRow source, boolean empty) {
    super.updateItem(source, empty);
    if (empty || source == null) {
      setGraphic(null);
      tip.setText("");
      setAccessibleText(null);
      return;
    }
    icon.setIconCode(source.folder() ? BootstrapIcons.FOLDER : BootstrapIcons.FILE_EARMARK_TEXT);
    name.setText(source.name());
    count.setText(messages.get("count.plain", source.notes()));
    String spoken = messages.get("sources.spoken", source.name(), source.notes());
    tip.setText(spoken + "\n" + source.root());
    setAccessibleText(spoken);
    setGraphic(row);
  }
}
