package app.lanyard.ui.correction;

import app.lanyard.model.Evidence;
import app.lanyard.model.SourceSpan;
import app.lanyard.ui.controls.FittingCell;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A place that something was found in: the note, its own lines, and the reason. */
final class EvidenceCell extends FittingCell<Evidence.Item> {

  private final Messages messages;
  private final Label place = label("why-place");
  private final Label lines = label("quoted-lines");
  private final Label reason = label("secondary");
  private final VBox box = new VBox(4, place, lines, reason);

  EvidenceCell(Messages messages) {
    this.messages = messages;
    box.getStyleClass().add("why-row");
  }

  @Override
  protected void updateItem(Evidence.@Nullable Item item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    place.setText(placeOf(item));
    lines.setText(String.join("\n", item.lines()));
    reason.setText(item.reason());
    setAccessibleText(String.join("\n", place.getText(), lines.getText(), item.reason()));
    setGraphic(box);
  }

  private String placeOf(Evidence.Item item) {
    SourceSpan span = item.span();
    return span.startLine() == span.endLine()
        ? messages.get("why.line", item.noteTitle(), span.startLine())
        : messages.get("why.lines", item.noteTitle(), span.startLine(), span.endLine());
  }

  private static Label label(String style) {
    var label = new Label();
    Wrapping.on(label);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
