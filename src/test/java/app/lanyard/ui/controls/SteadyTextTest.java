package app.lanyard.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.WindowExtension;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class SteadyTextTest {

  private List<Labeled> rows = List.of();

  @Start
  void start(Stage stage) {
    rows = List.of(new RowLabel(), new RowLink());
    stage.setScene(new Scene(new HBox(rows.get(0), rows.get(1)), 300, 100));
    stage.show();
  }

  @Test
  void theTextNodeStaysWhenTheTextChanges(FxRobot robot) {
    var changes = new int[1];
    ListChangeListener<Node> count = _ -> changes[0]++;
    robot.interact(
        () ->
            rows.forEach(
                row -> {
                  row.getChildrenUnmodifiable().addListener(count);
                  row.setText("Beans");
                  row.setText("Peas");
                }));
    robot.interact(() -> assertThat(rows).allMatch(row -> shown(row).equals("Peas")));
    assertThat(changes[0]).isZero();
  }

  @Test
  void aGraphicComesAndGoes(FxRobot robot) {
    var dots = List.of(new Region(), new Region());
    robot.interact(
        () -> {
          rows.get(0).setGraphic(dots.get(0));
          rows.get(1).setGraphic(dots.get(1));
        });
    assertThat(rows).allMatch(row -> row.getChildrenUnmodifiable().contains(row.getGraphic()));
    robot.interact(() -> rows.forEach(row -> row.setGraphic(null)));
    assertThat(rows)
        .allMatch(row -> row.getChildrenUnmodifiable().size() == 1)
        .allMatch(row -> row.getChildrenUnmodifiable().getFirst() instanceof Text);
  }

  private static String shown(Labeled row) {
    row.getScene().getRoot().layout();
    return ((Text) row.getChildrenUnmodifiable().getFirst()).getText();
  }
}
