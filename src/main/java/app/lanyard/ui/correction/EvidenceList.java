package app.lanyard.ui.correction;

import app.lanyard.model.Evidence;
import app.lanyard.ui.controls.VirtualFlows;
import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** The places that something was found in; as high as they are, if they are few. */
final class EvidenceList extends ListView<Evidence.Item> {

  private static final double MAX_HEIGHT = 360;

  EvidenceList(List<Evidence.Item> places, Messages messages) {
    setId("why-list");
    getStyleClass().add("quiet-list");
    setCellFactory(view -> new EvidenceCell(messages));
    getItems().setAll(places);
    getSelectionModel().selectFirst();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return VirtualFlows.of(this).map(flow -> heightOf(flow, width)).orElse(MAX_HEIGHT);
  }

  private double heightOf(VirtualFlow<?> flow, double width) {
    double across = width - snappedLeftInset() - snappedRightInset();
    double height = snappedTopInset() + snappedBottomInset();
    for (int row = 0; row < getItems().size() && height < MAX_HEIGHT; row++) {
      height += flow.getCell(row).prefHeight(across);
    }
    return Math.min(height, MAX_HEIGHT);
  }
}
