package app.lanyard.app;

import java.util.List;
import javafx.scene.image.Image;

/** The program's icon, in the sizes that window managers ask for. */
final class ProgramIcon {

  private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256);

  private ProgramIcon() {}

  static List<Image> images() {
    return SIZES.stream()
        .map(size -> "/app/lanyard/ui/icons/lanyard-" + size + ".png")
        .map(name -> new Image(String.valueOf(ProgramIcon.class.getResource(name))))
        .toList();
  }
}
