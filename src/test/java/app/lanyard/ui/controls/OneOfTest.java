package app.lanyard.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class OneOfTest {

  private final OneOf line = new OneOf();
  private final Region heading = sized(40, 36);
  private final Region talk = sized(80, 48);

  @Test
  void oneIsSeenAtATimeAndTheRowIsAsHighAsThat() {
    line.show(heading);
    assertThat(line.prefHeight(-1)).isEqualTo(36);
    line.show(talk);
    line.show(heading);

    assertThat(heading.isVisible()).isTrue();
    assertThat(talk.isVisible()).isFalse();
    assertThat(line.prefHeight(-1)).isEqualTo(36);
  }

  @Test
  void whatIsNarrowerThanTheRowBeginsWhereItDoes() {
    line.show(heading);
    line.resize(300, 36);
    line.layout();

    assertThat(heading.getLayoutX()).isZero();
    assertThat(heading.getWidth()).isEqualTo(40);
  }

  @Test
  void whatWasShownIsKept() {
    line.show(heading);
    line.show(talk);

    assertThat(line.getChildren()).containsExactly(heading, talk);
  }

  private static Region sized(double width, double height) {
    var region = new Region();
    region.setPrefSize(width, height);
    region.setMaxSize(width, height);
    return region;
  }
}
