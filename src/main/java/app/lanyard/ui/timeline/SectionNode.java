package app.lanyard.ui.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

/** The heading of a month. */
final class SectionNode extends Label {

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
