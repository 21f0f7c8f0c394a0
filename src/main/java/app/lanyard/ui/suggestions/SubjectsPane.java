package app.lanyard.ui.suggestions;

import app.lanyard.model.correction.Suggestion.Subject;
import app.lanyard.ui.controls.RowLabel;
import app.lanyard.ui.controls.Shown;
import app.lanyard.ui.controls.Wrapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/**
 * What a suggestion is about, side by side in columns of one width, so that each is as high as its
 * words need at that width.
 */
final class SubjectsPane extends GridPane {

  private final SuggestionWords words;
  private final List<Column> columns = new ArrayList<>();

  SubjectsPane(SuggestionWords words) {
    this.words = words;
    setHgap(16);
    setVgap(4);
  }

  void show(List<Subject> subjects) {
    while (columns.size() < subjects.size()) {
      columns.add(new Column());
      add(columns.getLast(), columns.size() - 1, 0);
    }
    for (int i = 0; i < columns.size(); i++) {
      Shown.set(columns.get(i), i < subjects.size());
    }
    for (int i = 0; i < subjects.size(); i++) {
      columns.get(i).show(subjects.get(i));
    }
    share(subjects.size());
  }

  private void share(int shown) {
    if (getColumnConstraints().size() != shown) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / shown);
      getColumnConstraints().setAll(Collections.nCopies(shown, column));
    }
  }

  private final class Column extends VBox {
    private final Label name = new RowLabel();
    private final Label detail = new RowLabel();

    Column() {
      super(1);
      Wrapping.on(name);
      name.getStyleClass().add("event-name");
      Wrapping.on(detail);
      detail.getStyleClass().add("secondary");
      getChildren().addAll(name, detail);
    }

    void show(Subject subject) {
      name.setText(subject.name());
      detail.setText(words.details(subject));
      Shown.set(detail, !detail.getText().isEmpty());
    }
  }
}
