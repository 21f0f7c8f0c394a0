package app.lanyard.ui.problems;

import app.lanyard.model.Problem;
import app.lanyard.model.ProblemRow;
import app.lanyard.ui.controls.FittingCell;
import app.lanyard.ui.controls.LateTip;
import app.lanyard.ui.controls.RowLabel;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A problem: what it is, and in which line of which file. */
final class ProblemCell extends FittingCell<ProblemRow> {

  private static final double HEIGHT = 48;

  private final Messages messages;
  private final Label reason = new RowLabel();
  private final Label place = new RowLabel();
  private final LateTip tip = new LateTip(this);
  private final VBox row = new VBox(2, reason, place);

  ProblemCell(Messages messages) {
    this.messages = messages;
    Wrapping.on(reason);
    reason.getStyleClass().add("talk-title");
    place.getStyleClass().add("secondary");
    place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(HEIGHT);
    row.getStyleClass().addAll("note-row", "row-lines");
    getStyleClass().add("note-cell");
  }

  @Override
  protected void updateItem(@Nullable ProblemRow item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      showNothing();
      tip.setText("");
      setAccessibleText(null);
      return;
    }
    Problem problem = item.problem();
    reason.setText(problem.reason());
    String path = item.sourceName() + "/" + problem.path();
    place.setText(messages.get("problems.place", path, problem.line()));
    tip.setText(problem.reason() + "\n" + item.file());
    setAccessibleText(problem.reason() + ", " + place.getText());
    show(row);
  }
}
