package app.lanyard.ui.directory.page;

import app.lanyard.model.TalkRow;
import app.lanyard.model.TalkTime;
import app.lanyard.ui.controls.LateTip;
import app.lanyard.ui.controls.MarkBadges;
import app.lanyard.ui.controls.Wrapping;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One of several talks in a row: it opens at its place in the note. */
final class TalkButton extends Button {

  private final VBox lines = new VBox(2);

  /**
   * @param slot the time that the row tells already
   */
  TalkButton(TalkRow talk, @Nullable TalkTime slot, PageWords words, Runnable onOpen) {
    var title = new Label(talk.title());
    title.getStyleClass().add("talk-title");
    Wrapping.on(title);
    lines.getChildren().add(title);
    addLine(words.details(talk));
    if (!Objects.equals(talk.time(), slot)) {
      addLine(words.time(talk.time()));
    }
    if (!talk.marks().isEmpty()) {
      var marks = new MarkBadges(words.messages()).brief();
      marks.show(talk.marks());
      lines.getChildren().add(marks);
    }
    setGraphic(lines);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    new LateTip(this).setText(PageWords.joined("\n", talk.title(), words.time(talk.time())));
    setAccessibleText(words.spoken(talk));
    getStyleClass().add("talk-button");
    setOnAction(event -> onOpen.run());
  }

  private void addLine(String text) {
    if (!text.isEmpty()) {
      var line = new Label(text);
      line.getStyleClass().add("secondary");
      lines.getChildren().add(line);
    }
  }

  /** Its title may need a second line. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets around = getInsets();
    double inner = width < 0 ? width : width - around.getLeft() - around.getRight();
    return around.getTop() + lines.prefHeight(inner) + around.getBottom();
  }

  @Override
  protected void layoutChildren() {
    Insets around = getInsets();
    lines.resizeRelocate(
        around.getLeft(),
        around.getTop(),
        getWidth() - around.getLeft() - around.getRight(),
        getHeight() - around.getTop() - around.getBottom());
  }
}
