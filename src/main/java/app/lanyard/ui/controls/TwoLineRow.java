package app.lanyard.ui.controls;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a row of a list shows: a name and more about it, and at the right two short facts. */
public class TwoLineRow extends HBox {

  private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");
  private static final double HEIGHT = 48;

  private final Label title = new RowLabel();
  private final Label details = new RowLabel();
  private final Label fact = new RowLabel();
  private final Label otherFact = new RowLabel();

  /**
   * @param marks stand behind the title
   */
  public TwoLineRow(Node... marks) {
    super(12);
    title.getStyleClass().add("talk-title");
    title.setMinWidth(0);
    Wrapping.on(title);
    details.getStyleClass().add("secondary");
    fact.getStyleClass().add("note-date");
    otherFact.getStyleClass().add("secondary");
    getStyleClass().add("note-row");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(HEIGHT);
    getChildren().addAll(left(marks), right());
  }

  /** For names, and lists whose rows are all as high: an ellipsis stands for the rest. */
  public final void keepTitleInOneLine() {
    Wrapping.off(title);
  }

  public final void show(String name, String more, String firstFact, String secondFact) {
    title.pseudoClassStateChanged(PENDING, false);
    setText(title, name);
    setText(details, more);
    setText(fact, firstFact);
    setText(otherFact, secondFact);
  }

  /** Leaves out the middle of a second line that is too long: a path says most at its ends. */
  public final void shortenInTheMiddle() {
    details.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
  }

  /** Stands for a row that is being read. */
  public final void showPending(String placeholder) {
    show(placeholder, "", "", "");
    title.pseudoClassStateChanged(PENDING, true);
  }

  /** A line that says nothing takes no room. */
  private static void setText(Label label, String text) {
    label.setText(text);
    Shown.set(label, !text.isEmpty());
  }

  private VBox left(Node... marks) {
    var head = new HBox(8, title);
    head.getChildren().addAll(marks);
    head.setAlignment(Pos.CENTER_LEFT);
    var lines = new VBox(2, head, details);
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    lines.getStyleClass().add("row-lines");
    HBox.setHgrow(lines, Priority.ALWAYS);
    return lines;
  }

  private VBox right() {
    var facts = new VBox(2, fact, otherFact);
    facts.setAlignment(Pos.CENTER_RIGHT);
    facts.setMinWidth(Region.USE_PREF_SIZE);
    return facts;
  }
}
