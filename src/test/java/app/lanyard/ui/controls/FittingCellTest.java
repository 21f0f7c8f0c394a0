package app.lanyard.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.WindowExtension;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class FittingCellTest {

  private static final int HEIGHT = 600;

  private final AtomicInteger made = new AtomicInteger();
  private ListView<String> list;
  private StackPane pane;

  @Start
  void start(Stage stage) {
    list = new ListView<>();
    pane = new StackPane(list);
    list.setCellFactory(
        view -> {
          made.incrementAndGet();
          return new Tall();
        });
    list.setItems(FXCollections.observableArrayList("One", "Two"));
    stage.setScene(new Scene(pane, HEIGHT, HEIGHT));
    stage.show();
  }

  @Test
  void aListThatIsTakenAwayAndEmptiedMakesNoRowForEachDot(FxRobot robot) {
    robot.interact(
        () -> {
          pane.getChildren().setAll(new Label("Loading"));
          list.setItems(FXCollections.observableArrayList());
          list.scrollTo(0);
        });
    assertThat(made).hasPositiveValue().hasValueLessThan(HEIGHT / 10);
  }

  private static final class Tall extends FittingCell<String> {
    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty ? null : tall(item));
    }

    private static Label tall(@Nullable String text) {
      var label = new Label(text);
      label.setMinHeight(HEIGHT / 2.0);
      return label;
    }
  }
}
