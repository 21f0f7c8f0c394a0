package app.lanyard.ui.controls;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls what a card holds only if there is no room for all of it at the card's width. */
public final class CardScroller extends ScrollPane {

  private final Region body;

  public CardScroller(Region body) {
    super(body);
    this.body = body;
    setFitToWidth(true);
    getStyleClass().add("card-scroller");
  }

  /** Wrapped lines are as many as the width asks for. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + snapSizeY(body.prefHeight(width)) + snappedBottomInset();
  }
}
