package app.lanyard.ui.directory.page;

import app.lanyard.markdown.comment.Comment;
import app.lanyard.model.TalkRow;
import app.lanyard.model.page.Affiliation;
import app.lanyard.model.page.ProjectFacts;
import app.lanyard.model.page.Related;
import app.lanyard.ui.controls.Chip;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.controls.chart.Chart;
import app.lanyard.ui.controls.chart.DrawingPane;
import app.lanyard.ui.controls.comment.CommentLinks;
import app.lanyard.ui.controls.comment.CommentPane;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.text.WebAddress;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes the nodes of rows that come once on a page. */
final class PageNodes {

  private final PageViewModel model;
  private final PageWords words;
  private final Navigator navigator;
  private final CommentLinks links;

  PageNodes(PageViewModel model, PageWords words, Navigator navigator, CommentLinks links) {
    this.model = model;
    this.words = words;
    this.navigator = navigator;
    this.links = links;
  }

  static Label heading(String text) {
    return label(text, "page-heading");
  }

  static Label subheading(String text) {
    return label(text, "section-heading", "page-subheading");
  }

  Node written(Comment comment) {
    var pane = new CommentPane(comment, links);
    pane.getStyleClass().addAll("quoted-lines", "page-remark");
    return pane;
  }

  Node picture(Chart chart) {
    return new VBox(new DrawingPane(chart));
  }

  Node comparison(PageRow.Comparison row) {
    var box = new VBox(8, new DrawingPane(row.chart()));
    if (!row.others().isEmpty()) {
      var others = new FlowPane(6, 6);
      row.others().stream().map(this::compared).forEach(others.getChildren()::add);
      box.getChildren().add(others);
    }
    return box;
  }

  private Chip compared(PageRow.Compared other) {
    String spoken = words.get("page.leaveOut", other.name());
    return new Chip(other.name(), spoken, () -> model.leaveOut(other.key()));
  }

  Node parallel(List<TalkRow> talks) {
    return new ParallelNode(talks, words, talk -> navigator.openNote(talk.noteId(), talk.line()));
  }

  Node organisation(Affiliation affiliation) {
    Label name = label(affiliation.organisation());
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label details = label(words.details(affiliation), "secondary");
    details.setMinWidth(Region.USE_PREF_SIZE);
    return new HBox(12, name, details);
  }

  Node chips(PageRow.Chips row) {
    var chips = new FlowPane(6, 6);
    row.related().stream().map(this::chip).forEach(chips.getChildren()::add);
    return chips;
  }

  Node graph(PageRow.Graph row) {
    return new GraphPane(row.graph(), row.related(), words, this::open);
  }

  Node facts(ProjectFacts facts) {
    var line = new FlowPane(12, 4);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getChildren().add(new Label(words.standing(facts)));
    if (!facts.home().isEmpty()) {
      line.getChildren().add(link(words.get("page.home"), facts.home()));
    }
    if (!facts.repository().isEmpty() && !facts.repository().equals(facts.home())) {
      line.getChildren().add(link(words.get("page.repository"), facts.repository()));
    }
    return line;
  }

  private Hyperlink link(String text, String address) {
    var link = new Hyperlink(text);
    link.setTooltip(new Tooltip(WebAddress.brief(address)));
    link.setOnAction(event -> navigator.openInBrowser(address));
    return link;
  }

  private RelatedChip chip(Related related) {
    return new RelatedChip(related, words, () -> open(related));
  }

  private void open(Related related) {
    navigator.showPage(related.kind(), related.key());
  }

  private static Label label(String text, String... styles) {
    var label = new Label(text);
    Wrapping.on(label);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
