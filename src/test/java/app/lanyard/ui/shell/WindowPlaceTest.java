package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {

  private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1080);
  private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1600, 900);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100,100,1000,700,false    | 100.0,100.0,1000.0,700.0,false
          1900,100,1000,700,false   | 1920.0,100.0,1000.0,700.0,false
          -500,-300,1000,700,false  | 0.0,0.0,1000.0,700.0,false
          2000,100,1500,880,true    | 2000.0,20.0,1500.0,880.0,true
          9000,9000,1000,700,false  | 920.0,380.0,1000.0,700.0,false
          0,0,4000,3000,false       | 0.0,0.0,1920.0,1080.0,false
          0,0,10,10,false           | 0.0,0.0,960.0,640.0,false
          """)
  void isBroughtOntoAScreen(String saved, String expected) {
    WindowPlace place = WindowPlace.parse(saved).orElseThrow().onto(List.of(MAIN, RIGHT));

    assertThat(place.toText()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1,2,3", "a,b,c,d,e", "NaN,0,1,1,false", "Infinity,0,1,1,true"})
  void whatCannotBeReadIsLeftOut(String saved) {
    assertThat(WindowPlace.parse(saved)).isEmpty();
  }

  @Test
  void usuallyStandsInTheMiddle() {
    assertThat(WindowPlace.usual(MAIN)).isEqualTo(new WindowPlace(320, 140, 1280, 800, false));
  }

  @Test
  void fillsAScreenThatIsSmallerThanUsual() {
    var small = new Rectangle2D(0, 0, 800, 600);

    assertThat(WindowPlace.usual(small).onto(List.of(small)))
        .isEqualTo(new WindowPlace(0, 0, 800, 600, false));
  }

  @Property(tries = 300)
  void isAlwaysWhollyOnAScreen(
      @ForAll @DoubleRange(min = -5000, max = 5000) double x,
      @ForAll @DoubleRange(min = -5000, max = 5000) double y,
      @ForAll @DoubleRange(min = 0, max = 5000) double width,
      @ForAll @DoubleRange(min = 0, max = 5000) double height) {
    WindowPlace place = new WindowPlace(x, y, width, height, false).onto(List.of(MAIN, RIGHT));
    var bounds = new Rectangle2D(place.x(), place.y(), place.width(), place.height());

    assertThat(MAIN.contains(bounds) || RIGHT.contains(bounds)).isTrue();
  }
}
