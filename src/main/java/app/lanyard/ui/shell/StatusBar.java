package app.lanyard.ui.shell;

import app.lanyard.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The foot of the window: how much there is, what went wrong, and what is going on. */
final class StatusBar extends HBox {

  StatusBar(StatusViewModel status, ImportViewModel imports, Actions actions, Messages messages) {
    super(12);
    setId("status-bar");
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    var counts = new Label();
    counts.setId("counts");
    counts.textProperty().bind(status.countsProperty());
    counts.getStyleClass().add("secondary");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(counts, problems(status, actions, messages), gap);
    getChildren().add(progress(imports, actions, messages));
  }

  private static Hyperlink problems(StatusViewModel status, Actions actions, Messages messages) {
    var problems = new Hyperlink();
    problems.setId("problem-count");
    problems
        .textProperty()
        .bind(status.problemsProperty().map(count -> messages.get("import.problems", count)));
    problems.visibleProperty().bind(status.problemsProperty().greaterThan(0));
    problems.managedProperty().bind(problems.visibleProperty());
    problems.setOnAction(event -> actions.get("show-problems").fire());
    return problems;
  }

  private static HBox progress(ImportViewModel imports, Actions actions, Messages messages) {
    var text = new Label();
    text.setId("import-progress");
    text.textProperty().bind(imports.progressTextProperty());
    text.getStyleClass().add("secondary");
    var bar = new ProgressBar();
    bar.progressProperty().bind(imports.fractionProperty());
    bar.setAccessibleText(messages.get("import.title"));
    bar.setFocusTraversable(false);
    bar.setPrefWidth(120);
    text.setLabelFor(bar);
    var box = new HBox(8, text, bar, ActionNodes.iconButton(actions.get("cancel-import")));
    box.setAlignment(Pos.CENTER_RIGHT);
    box.visibleProperty().bind(imports.runningProperty());
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }
}
