package app.lanyard.ui.directory.page;

import app.lanyard.model.page.Related;
import app.lanyard.ui.controls.LateTip;
import app.lanyard.ui.controls.chart.Chart;
import app.lanyard.ui.controls.chart.CompanionGraph;
import app.lanyard.ui.controls.chart.CompanionGraph.Place;
import app.lanyard.ui.controls.chart.Drawing;
import app.lanyard.ui.controls.chart.DrawingPane;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;

/** A project with its companions around it; each is a button that leads to its page. */
final class GraphPane extends Pane {

  /** The lines alone: the names are buttons. */
  private record Bonds(CompanionGraph graph) implements Chart {

    @Override
    public String description() {
      return graph.description();
    }

    @Override
    public Chart pictured() {
      return graph;
    }

    @Override
    public double heightFor(double width) {
      return graph.heightFor(width);
    }

    @Override
    public Drawing draw(double width, double height) {
      return graph.drawBonds(width, height);
    }
  }

  private final CompanionGraph graph;
  private final DrawingPane bonds;
  private final Label centre = new Label();
  private final List<Button> names;

  /**
   * @param related those of the graph, in its order
   */
  GraphPane(
      CompanionGraph graph, List<Related> related, PageWords words, Consumer<Related> onOpen) {
    this.graph = graph;
    this.bonds = new DrawingPane(new Bonds(graph));
    this.names = related.stream().map(one -> button(one, words, onOpen)).toList();
    centre.getStyleClass().add("graph-centre");
    getStyleClass().add("companion-graph");
    setMinWidth(0);
    getChildren().addAll(bonds, centre);
    getChildren().addAll(names);
  }

  private static Button button(Related related, PageWords words, Consumer<Related> onOpen) {
    var button = new Button();
    button.getStyleClass().add("graph-name");
    button.setAccessibleText(words.spoken(related));
    new LateTip(button).setText(words.spoken(related));
    button.setOnAction(event -> onOpen.accept(related));
    return button;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return graph.heightFor(width < 0 ? getWidth() : width);
  }

  @Override
  protected void layoutChildren() {
    bonds.resizeRelocate(0, 0, getWidth(), getHeight());
    Place middle = graph.centrePlace(getWidth(), getHeight());
    centre.setText(middle.name());
    place(centre, middle);
    List<Place> places = graph.places(getWidth(), getHeight());
    IntStream.range(0, names.size())
        .forEach(
            i -> {
              names.get(i).setText(places.get(i).name());
              place(names.get(i), places.get(i));
            });
  }

  private static void place(Labeled node, Place place) {
    double width = Math.max(place.width(), node.prefWidth(-1));
    node.resizeRelocate(
        Math.rint(place.middle().x() - width / 2),
        Math.rint(place.middle().y() - CompanionGraph.NAME_HEIGHT / 2),
        width,
        CompanionGraph.NAME_HEIGHT);
  }
}
