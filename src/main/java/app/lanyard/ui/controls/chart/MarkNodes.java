package app.lanyard.ui.controls.chart;

import app.lanyard.ui.controls.LateTip;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** Marks of a drawing as nodes of the window; the style sheet gives them their colours. */
final class MarkNodes {

  private MarkNodes() {}

  static Node node(Mark mark) {
    return switch (mark) {
      case Mark.Box box -> box(box);
      case Mark.Line line -> line(line);
      case Mark.Dot dot -> dot(dot);
      case Mark.Words words -> words(words);
    };
  }

  private static Node box(Mark.Box box) {
    var node = new Rectangle(box.x(), box.y(), box.width(), box.height());
    return tipped(dressed(node, "mark-fill", box.ink()), box.tip());
  }

  private static Node line(Mark.Line line) {
    var node = new Polyline();
    line.points().forEach(point -> node.getPoints().addAll(point.x(), point.y()));
    node.setStrokeWidth(line.thickness());
    node.getStrokeDashArray().setAll(line.dash().lengths());
    return dressed(node, "mark-stroke", line.ink());
  }

  private static Node dot(Mark.Dot dot) {
    double half = Mark.Shape.SIZE / 2;
    Shape node =
        switch (dot.shape()) {
          case CIRCLE -> new Circle(half);
          case RING -> new Circle(half - 1);
          case SQUARE -> new Rectangle(-half, -half, 2 * half, 2 * half);
          case TRIANGLE -> new Polygon(-half, half, half, half, 0, -half);
          case DIAMOND -> new Polygon(-half, 0, 0, half, half, 0, 0, -half);
          case CROSS -> cross(half);
        };
    node.setLayoutX(dot.at().x());
    node.setLayoutY(dot.at().y());
    String style = dot.shape() == Mark.Shape.RING ? "mark-ring" : "mark-fill";
    return tipped(dressed(node, style, dot.ink()), dot.tip());
  }

  private static Polygon cross(double half) {
    double arm = half / 3;
    return new Polygon(
        -half, -arm, -arm, -arm, -arm, -half, arm, -half, arm, -arm, half, -arm, half, arm, arm,
        arm, arm, half, -arm, half, -arm, arm, -half, arm);
  }

  private static Node words(Mark.Words words) {
    var node = new Text(words.text());
    node.setTextOrigin(VPos.BASELINE);
    node.setBoundsType(TextBoundsType.LOGICAL);
    node.setStyle("-fx-font-size: " + words.size() + "px");
    node.setLayoutY(words.at().y());
    node.layoutBoundsProperty()
        .subscribe(bounds -> node.setLayoutX(left(words, bounds.getWidth())));
    return dressed(node, "mark-words", words.ink());
  }

  private static double left(Mark.Words words, double width) {
    double start = words.at().x();
    return switch (words.anchor()) {
      case START -> start;
      case MIDDLE -> start - width / 2;
      case END -> start - width;
    };
  }

  private static Shape dressed(Shape node, String style, Ink ink) {
    node.getStyleClass().addAll(style, "ink-" + ink.wireName());
    return node;
  }

  private static Node tipped(Node node, String tip) {
    if (!tip.isEmpty()) {
      new LateTip(node).setText(tip);
    }
    return node;
  }
}
