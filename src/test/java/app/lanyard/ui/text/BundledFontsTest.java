package app.lanyard.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.WindowExtension;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WindowExtension.class)
class BundledFontsTest {

  @Test
  void givesTheWeightsThatTheStylesheetNames() {
    BundledFonts.load();
    assertThat(Font.getFamilies()).contains(BundledFonts.FAMILY, BundledFonts.SEMI_BOLD_FAMILY);
    assertThat(style(FontWeight.NORMAL, FontPosture.REGULAR)).isEqualTo("Regular");
    assertThat(style(FontWeight.BOLD, FontPosture.REGULAR)).isEqualTo("Bold");
    assertThat(style(FontWeight.NORMAL, FontPosture.ITALIC)).isEqualTo("Italic");
    assertThat(style(FontWeight.BOLD, FontPosture.ITALIC)).isEqualTo("Bold Italic");
  }

  private static String style(FontWeight weight, FontPosture posture) {
    return Font.font(BundledFonts.FAMILY, weight, posture, 13).getStyle();
  }
}
