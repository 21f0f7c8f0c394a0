package app.lanyard.ui.directory.page;

import app.lanyard.model.Marks;
import app.lanyard.model.TalkRow;
import app.lanyard.ui.controls.FittingCell;
import app.lanyard.ui.controls.Late;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A row of a page. */
final class PageCell extends FittingCell<PageRow> {

  private final PageNodes nodes;
  private final PageWords words;
  private final Late<MarkedRow> lines;
  private final Late<TimedRow> timed;

  PageCell(PageNodes nodes, PageWords words) {
    this.nodes = nodes;
    this.words = words;
    this.lines = new Late<>(() -> new MarkedRow(words.messages()));
    this.timed = new Late<>(() -> new TimedRow(words));
    getStyleClass().add("page-cell");
  }

  @Override
  protected void updateItem(@Nullable PageRow row, boolean empty) {
    boolean same = row != null && row.equals(getItem()) && getGraphic() != null;
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    if (!same) {
      setGraphic(node(row));
      setAccessibleText(spoken(row));
      dress(row);
    }
  }

  /** Only what can be opened as a whole looks so under the mouse. */
  private void dress(PageRow row) {
    boolean opens =
        switch (row) {
          case PageRow.Talk talk -> true;
          case PageRow.Note note -> true;
          case PageRow.OneEdition edition -> true;
          case PageRow.More more -> true;
          default -> false;
        };
    getStyleClass().removeAll("note-cell", "parallel-cell");
    if (opens) {
      getStyleClass().add("note-cell");
    } else if (row instanceof PageRow.Parallel) {
      getStyleClass().add("parallel-cell");
    }
  }

  private Node node(PageRow row) {
    return switch (row) {
      case PageRow.Heading(String text) -> PageNodes.heading(text);
      case PageRow.Subheading(String text) -> PageNodes.subheading(text);
      case PageRow.Facts(var facts) -> nodes.facts(facts);
      case PageRow.Picture(var chart) -> nodes.picture(chart);
      case PageRow.Comparison comparison -> nodes.comparison(comparison);
      case PageRow.Chips chips -> nodes.chips(chips);
      case PageRow.Graph graph -> nodes.graph(graph);
      case PageRow.Organisation(var one) -> nodes.organisation(one);
      case PageRow.OneEdition edition -> new EditionNode(edition, words);
      case PageRow.Talk(var talk) -> talk(talk);
      case PageRow.Parallel(var talks) -> nodes.parallel(talks);
      case PageRow.Note(var note) -> lines(note.title(), note.path(), words.when(note), Marks.NONE);
      case PageRow.Written(var comment) -> nodes.written(comment);
      case PageRow.More more -> new Label(words.more(more));
      case PageRow.Pending pending -> pending();
    };
  }

  private Node talk(TalkRow talk) {
    if (!words.isProgramme() || talk.time() == null) {
      return lines(talk.title(), words.details(talk), words.when(talk), talk.marks());
    }
    timed.get().show(talk, words.details(talk), words.when(talk));
    return timed.get();
  }

  private Node lines(String title, String details, String fact, Marks made) {
    lines.get().show(title, details, fact, made);
    return lines.get();
  }

  private Node pending() {
    lines.get().await(words.get("entity.pending"));
    return lines.get();
  }

  private @Nullable String spoken(PageRow row) {
    return switch (row) {
      case PageRow.Talk(var talk) -> words.spoken(talk);
      case PageRow.Parallel(var talks) -> words.spoken(talks);
      case PageRow.Note(var note) -> words.spoken(note);
      case PageRow.OneEdition(var edition, boolean current) -> words.spoken(edition);
      case PageRow.Picture(var chart) -> chart.description();
      case PageRow.Comparison(var chart, var others) -> chart.description();
      case PageRow.Graph(var graph, var related) -> graph.description();
      case PageRow.Organisation(var one) -> one.organisation() + ", " + words.details(one);
      default -> null;
    };
  }
}
