package app.lanyard.ui.timeline;

import app.lanyard.model.EventLabel;
import app.lanyard.ui.controls.RowLabel;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The name of an event above its talks: a bar in its colour, its place and its days. */
final class BandNode extends HBox {

  private static final double HEIGHT = 32;

  private final TimelineWords words;
  private final Messages messages;
  private final Navigator navigator;
  private final ColourBar bar = new ColourBar();
  private final NameLink name;
  private final Label place = new RowLabel();
  private final Label days = new RowLabel();

  BandNode(TimelineWords words, Messages messages, Navigator navigator) {
    super(8);
    this.words = words;
    this.messages = messages;
    this.navigator = navigator;
    this.name = new NameLink(messages.get("timeline.openEvent"));
    getStyleClass().add("event-band");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    name.getStyleClass().add("event-name");
    place.getStyleClass().add("secondary");
    place.setMinWidth(0);
    place.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(place, Priority.ALWAYS);
    days.getStyleClass().add("secondary");
    days.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(bar, name, place, days);
  }

  /** The place gives way before the name does. */
  @Override
  protected void layoutChildren() {
    double others = bar.prefWidth(-1) + days.prefWidth(-1) + 3 * getSpacing();
    double room = getWidth() - snappedLeftInset() - snappedRightInset() - others;
    name.setMinWidth(Math.clamp(name.prefWidth(-1), 0, Math.max(0, room)));
    super.layoutChildren();
  }

  boolean isOnName(MouseEvent event) {
    return !name.isDisabled()
        && name.contains(name.sceneToLocal(event.getSceneX(), event.getSceneY()));
  }

  /**
   * @return what is shown, in one line for screen readers
   */
  String show(TimelineRow.Band band) {
    EventLabel event = band.event();
    bar.show(EventColours.styleOf(event));
    name.setText(event == null ? messages.get("timeline.noEvent") : event.name());
    name.setDisable(event == null);
    name.setOnAction(
        click -> {
          if (event != null) {
            navigator.showEvent(event.id());
          }
        });
    String where = event == null ? null : event.location();
    place.setText(where == null ? "" : where);
    days.setText(event == null ? "" : words.days(event, band.section()));
    return Stream.of(name, place, days)
        .map(Labeled::getText)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
