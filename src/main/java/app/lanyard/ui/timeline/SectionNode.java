package app.lanyard.ui.timeline;

import app.lanyard.ui.controls.RowLabel;
import javafx.geometry.Pos;

/** The heading of a month. */
final class SectionNode extends RowLabel {

  private static final double HEIGHT = 36;

  SectionNode() {
    getStyleClass().addAll("section-heading", "timeline-section");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setAlignment(Pos.BOTTOM_LEFT);
  }

  void show(String text) {
    setText(text);
  }
}
