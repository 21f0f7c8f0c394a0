package app.lanyard.ui.search;

import app.lanyard.search.SearchWords;
import app.lanyard.ui.controls.Wrapping;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** What in the query can't be meant: each with the words it is about, underlined. */
final class ProblemLines extends VBox {

  private static final int MOST = 3;

  private final SearchWords words;

  ProblemLines(ObservableValue<List<PlacedProblem>> problems, SearchWords words) {
    super(4);
    this.words = words;
    setId("search-problems");
    getStyleClass().add("search-problems");
    problems.subscribe(this::show);
  }

  private void show(List<PlacedProblem> problems) {
    getChildren().setAll(problems.stream().limit(MOST).map(this::line).toList());
    setVisible(!problems.isEmpty());
    setManaged(!problems.isEmpty());
  }

  private TextFlow line(PlacedProblem placed) {
    String sentence = words.problem(placed.problem());
    var line = new TextFlow();
    if (!placed.place().isEmpty()) {
      Wrapping.pieces(placed.place())
          .forEach(piece -> line.getChildren().add(MarkedWords.plain(piece, "problem-place")));
      line.getChildren().add(MarkedWords.plain("  ", "problem-sentence"));
    }
    Wrapping.pieces(sentence)
        .forEach(piece -> line.getChildren().add(MarkedWords.plain(piece, "problem-sentence")));
    line.setAccessibleRole(AccessibleRole.TEXT);
    line.setAccessibleText(sentence);
    return line;
  }
}
