package app.lanyard.ui.controls.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing in the middle and what goes together with it around it, the most frequent at the top;
 * the more often, the thicker the line between them.
 */
public record CompanionGraph(String centre, List<Companion> companions, String description)
    implements Chart {

  /** How high a name is. */
  public static final double NAME_HEIGHT = 26;

  private static final double ROW = 44;
  private static final double LEAST_HEIGHT = 132;
  private static final double WIDEST_NAME = 132;
  private static final double SPACE_IN_NAME = 20;
  private static final double THINNEST = 1.5;
  private static final double THICKEST = 6;
  private static final int THICKEST_FROM = 4;
  private static final double SIZE = 12;

  /** Something that goes together with the one in the middle, and how often. */
  public record Companion(String name, int count) {}

  /**
   * Where a name stands.
   *
   * @param name with its end left out if there is not enough room
   */
  public record Place(Point middle, double width, String name) {}

  public CompanionGraph {
    companions = List.copyOf(companions);
  }

  @Override
  public double heightFor(double width) {
    return Math.max(LEAST_HEIGHT, ROW * Math.ceilDiv(companions.size(), 2) + NAME_HEIGHT);
  }

  @Override
  public Drawing draw(double width, double height) {
    List<Mark> marks = new ArrayList<>(bonds(width, height));
    marks.addAll(name(centrePlace(width, height), Ink.CENTRE));
    places(width, height).forEach(place -> marks.addAll(name(place, Ink.GRID)));
    return new Drawing(width, height, description, marks);
  }

  /** The lines alone, for where the names are something to press. */
  public Drawing drawBonds(double width, double height) {
    return new Drawing(width, height, description, bonds(width, height));
  }

  public Place centrePlace(double width, double height) {
    return place(centre, new Point(width / 2, height / 2));
  }

  /**
   * The places of the companions, in their order: down the left side and down the right in turn.
   */
  public List<Place> places(double width, double height) {
    int rows = Math.ceilDiv(companions.size(), 2);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < companions.size(); i++) {
      int row = i / 2;
      int rowsOfSide = i % 2 == 0 ? rows : companions.size() - rows;
      places.add(
          place(companions.get(i).name(), around(i % 2 == 0, row, rowsOfSide, width, height)));
    }
    return places;
  }

  private List<Mark> bonds(double width, double height) {
    Point middle = new Point(width / 2, height / 2);
    List<Place> places = places(width, height);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      double thick = thickness(companions.get(i).count());
      marks.add(
          new Mark.Line(List.of(middle, places.get(i).middle()), thick, Dash.SOLID, Ink.BOND));
    }
    return marks;
  }

  /** What goes together once or twice has thin lines, even if nothing does so more often. */
  private double thickness(int count) {
    int most = companions.stream().mapToInt(Companion::count).max().orElse(1);
    double share = (count - 1.0) / (Math.max(THICKEST_FROM, most) - 1);
    return THINNEST + share * (THICKEST - THINNEST);
  }

  /** On an ellipse, evenly from top to bottom, so that names don't lie on each other. */
  private static Point around(boolean left, int row, int rowsOfSide, double width, double height) {
    double reach = (height - NAME_HEIGHT) / 2;
    double down = rowsOfSide == 1 ? 0 : reach * (2.0 * row / (rowsOfSide - 1) - 1);
    double side = width / 2 - WIDEST_NAME / 2;
    double inner = Math.min(side, WIDEST_NAME / 2 + 4);
    double curve = Math.sqrt(Math.max(0, 1 - Math.pow(down / (reach * 1.15), 2)));
    double across = Math.max(inner, side * curve);
    return new Point(width / 2 + (left ? -across : across), height / 2 + down);
  }

  private static Place place(String name, Point middle) {
    String fitting = TextSize.fitting(name, SIZE, WIDEST_NAME - SPACE_IN_NAME);
    return new Place(middle, TextSize.width(fitting, SIZE) + SPACE_IN_NAME, fitting);
  }

  private static List<Mark> name(Place place, Ink ink) {
    Point middle = place.middle();
    return List.of(
        new Mark.Box(
            middle.x() - place.width() / 2,
            middle.y() - NAME_HEIGHT / 2,
            place.width(),
            NAME_HEIGHT,
            ink,
            ""),
        new Mark.Words(
            new Point(middle.x(), middle.y() + 4),
            Mark.Anchor.MIDDLE,
            SIZE,
            place.name(),
            ink == Ink.CENTRE ? Ink.CENTRE_TEXT : Ink.TEXT));
  }
}
