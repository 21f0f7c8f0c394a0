package app.lanyard.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.lanyard.ui.testing.WindowExtension;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Long texts of all scripts in little room. */
@ExtendWith(WindowExtension.class)
class WrappingTest {

  private static final String HEBREW = "בניית מערכות מבוזרות אמינות עם Kubernetes ו-etcd";
  private static final double LITTLE = 120;

  private Label label;
  private TextFlow flow;
  private TextArea area;

  @Start
  void start(Stage stage) {
    label = new Label();
    Wrapping.on(label);
    flow = new TextFlow();
    area = new TextArea();
    Wrapping.on(area);
    stage.setScene(new Scene(new VBox(label, flow, area), LITTLE, 400));
    stage.show();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How we built reliable distributed systems with Kubernetes and etcd",
        HEBREW,
        "كيف نبني أنظمة موزعة موثوقة باستخدام Kubernetes",
        "Panel: בניית מערכות מבוזרות אמינות",
        "日本語のタイトル オブザーバビリティ入門 OpenTelemetry と Prometheus",
        "कुबेरनेट्स का परिचय और उपयोग भारत में आज और कल"
      })
  void everyScriptCanBeLaidOut(String text, FxRobot robot) {
    robot.interact(
        () -> {
          label.setText(text);
          Wrapping.pieces(text).stream().map(Text::new).forEach(flow.getChildren()::add);
          assertThatCode(() -> label.getScene().getRoot().layout()).doesNotThrowAnyException();
          assertThat(flow.getHeight()).isGreaterThan(label.getFont().getSize() * 2);
        });
  }

  @Test
  void itCanBeTypedIntoAnArea(FxRobot robot) {
    robot.interact(
        () ->
            (HEBREW + " " + HEBREW)
                .chars()
                .forEach(
                    letter -> {
                      area.appendText(Character.toString(letter));
                      area.getScene().getRoot().layout();
                    }));
    assertThat(area.isWrapText()).isFalse();
    robot.interact(() -> area.setText("Reliable systems, and how they are built"));
    assertThat(area.isWrapText()).isTrue();
  }

  @Test
  void aLabelGoesOnInTheNextLineWhereItCan(FxRobot robot) {
    robot.interact(
        () -> {
          label.setText(HEBREW);
          assertThat(label.isWrapText()).isFalse();
          label.setText("Reliable systems");
          assertThat(label.isWrapText()).isTrue();
          Wrapping.off(label);
          label.setText("Other systems");
          assertThat(label.isWrapText()).isFalse();
        });
  }

  @Test
  void onlyWordsThatRunFromRightToLeftComeInPieces() {
    assertThat(Wrapping.pieces("one two")).containsExactly("one two");
    assertThat(Wrapping.pieces(HEBREW)).hasSize(7).allMatch(piece -> !piece.strip().contains(" "));
    assertThat(String.join("", Wrapping.pieces(HEBREW))).isEqualTo(HEBREW);
  }
}
