package app.lanyard.ui.timeline;

import app.lanyard.model.Marks;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkRow;
import app.lanyard.ui.controls.LateTip;
import app.lanyard.ui.controls.MarkBadges;
import app.lanyard.ui.controls.RowLabel;
import app.lanyard.ui.controls.Shown;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A talk: its day, title, speakers, kind, and where its links lead. */
final class TalkNode extends HBox {

  private static final PseudoClass VAGUE = PseudoClass.getPseudoClass("vague");
  private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");
  private static final double HEIGHT = 48;
  private static final double DAY_WIDTH = 64;

  private final TimelineWords words;
  private final Messages messages;
  private final ColourBar bar = new ColourBar();
  private final Label day = new RowLabel();
  private final Label time = new RowLabel();
  private final VBox when = new VBox(day, time);
  private final Label title = new RowLabel();
  private final Label details = new RowLabel();
  private final Label kind = new RowLabel();
  private final MarkBadges marks;
  private final ProjectLinks projects;
  private final LinkButtons links;
  private final LateTip wholeDate = new LateTip(when);
  private final LateTip wholeTitle = new LateTip(title);

  TalkNode(TimelineWords words, Messages messages, Navigator navigator) {
    super(8);
    this.words = words;
    this.messages = messages;
    this.marks = new MarkBadges(messages).brief();
    this.projects = new ProjectLinks(messages, navigator);
    this.links = new LinkButtons(messages, navigator);
    getStyleClass().add("talk-row");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(HEIGHT);
    day.getStyleClass().add("talk-day");
    Wrapping.on(day);
    time.getStyleClass().add("secondary");
    when.setAlignment(Pos.CENTER_LEFT);
    when.setMinWidth(DAY_WIDTH);
    when.setPrefWidth(DAY_WIDTH);
    when.setMaxWidth(DAY_WIDTH);
    title.getStyleClass().add("talk-title");
    Wrapping.on(title);
    details.getStyleClass().add("secondary");
    details.setMinWidth(0);
    kind.getStyleClass().add("badge");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(bar, when, lines(), links);
  }

  void show(TalkRow talk) {
    title.pseudoClassStateChanged(PENDING, false);
    bar.show(EventColours.styleOf(talk.event()));
    day.setText(words.day(talk.date()));
    day.pseudoClassStateChanged(VAGUE, !TimelineWords.isExact(talk.date()));
    setTime(words.start(talk.time()));
    wholeDate.setText(words.when(talk));
    title.setText(talk.title());
    wholeTitle.setText(talk.title());
    setDetails(words.details(talk));
    kind.setText(words.kind(talk));
    Shown.set(kind, talk.kind() != TalkKind.TALK);
    marks.show(talk.marks());
    projects.show(talk.projects());
    links.show(talk.links());
  }

  void showPending() {
    title.pseudoClassStateChanged(PENDING, true);
    day.setText("");
    setTime("");
    title.setText(messages.get("timeline.pending"));
    setDetails("");
    Shown.set(kind, false);
    marks.show(Marks.NONE);
    projects.show(List.of());
    links.show(List.of());
  }

  private VBox lines() {
    var below = new HBox(6, marks, kind, details, projects);
    below.setAlignment(Pos.CENTER_LEFT);
    var lines = new VBox(1, title, below);
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.getStyleClass().add("row-lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    return lines;
  }

  private void setTime(String text) {
    time.setText(text);
    Shown.set(time, !text.isEmpty());
  }

  private void setDetails(String text) {
    details.setText(text);
    Shown.set(details, !text.isEmpty());
  }
}
