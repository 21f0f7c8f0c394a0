package app.lanyard.ui.controls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.WindowExtension;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.Styleable;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class RowListTest {

  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
  private static final String STYLES =
      """
      .plain { -fx-text-fill: green; }
      .plain:late { -fx-text-fill: orange; }
      .loud { -fx-text-fill: red; }
      .list-cell:selected .plain { -fx-text-fill: blue; }
      """;

  private final List<Row> rows = new ArrayList<>();
  private RowList<Integer> list;
  private int applied;

  @Start
  void start(Stage stage) {
    list = new RowList<>(items(200));
    list.setCellFactory(
        view -> {
          var row = new Row();
          rows.add(row);
          return row;
        });
    var scene = new Scene(list, 300, 300);
    scene
        .getStylesheets()
        .add("data:text/css;base64," + Base64.getEncoder().encodeToString(STYLES.getBytes(UTF_8)));
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aRowHasTheStylesOfWhatItShowsAsSoonAsItIsLaidOut(FxRobot robot) {
    robot.interact(() -> layOut(150));
    assertThat(visible()).hasSizeGreaterThan(5).allMatch(row -> row.fill().equals(row.asked()));
  }

  @Test
  void selectionLeavesTheRowThatHadIt(FxRobot robot) {
    robot.interact(
        () -> {
          list.getSelectionModel().select(5);
          list.layout();
        });
    assertThat(visible()).anyMatch(row -> row.fill().equals(Color.BLUE));
    robot.interact(() -> layOut(100));
    assertThat(visible()).noneMatch(row -> row.fill().equals(Color.BLUE));
  }

  @Test
  void whatAsksForTheSameStylesGetsThemOnce(FxRobot robot) {
    robot.interact(
        () -> {
          list.setItems(
              FXCollections.observableArrayList(
                  IntStream.range(0, 200).map(i -> 1).boxed().toList()));
          layOut(0);
          layOut(100);
        });
    applied = 0;
    robot.interact(() -> layOut(50));
    assertThat(applied).isZero();
  }

  @Test
  void otherItemsInAnotherNumberAreShown(FxRobot robot) {
    robot.interact(
        () -> {
          list.setItems(items(3));
          list.scrollTo(0);
        });
    assertThat(visible()).extracting(ListCell::getItem).containsExactlyInAnyOrder(0, 1, 2);
    robot.interact(() -> list.setItems(items(0)));
    assertThat(visible()).isEmpty();
  }

  private void layOut(int first) {
    list.scrollTo(first);
    list.layout();
  }

  private List<Row> visible() {
    return rows.stream()
        .filter(row -> row.isVisible() && !row.isEmpty() && row.getParent().isVisible())
        .toList();
  }

  private static ObservableList<Integer> items(int count) {
    return FXCollections.observableArrayList(IntStream.range(0, count).boxed().toList());
  }

  /** Every third row is loud, every seventh late. */
  private final class Row extends ListCell<Integer> {
    private final Label label = new CountedLabel();
    private final HBox line = new HBox(label);

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(line);
      if (item == null) {
        return;
      }
      label.setText("Row " + item);
      label.getStyleClass().setAll(item % 3 == 0 ? "loud" : "plain");
      label.pseudoClassStateChanged(LATE, item % 7 == 0);
    }

    private Color fill() {
      return (Color) label.getTextFill();
    }

    private Color asked() {
      int item = getItem();
      return item % 3 == 0 ? Color.RED : item % 7 == 0 ? Color.ORANGE : Color.GREEN;
    }
  }

  private final class CountedLabel extends Label {
    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
      applied++;
      return super.getControlCssMetaData();
    }
  }
}
