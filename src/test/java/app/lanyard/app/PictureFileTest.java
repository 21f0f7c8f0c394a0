package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.cli.CommandFailedException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFileTest {

  @TempDir private Path folder;
  private final BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB);

  @Test
  void writesAPngAndItsFolder() throws IOException {
    picture.setRGB(1, 1, 0xff336699);
    Path file = folder.resolve("new/picture.png");

    PictureFile.write(picture, file);

    BufferedImage read = ImageIO.read(file.toFile());
    assertThat(read.getWidth()).isEqualTo(3);
    assertThat(read.getRGB(1, 1)).isEqualTo(0xff336699);
  }

  @Test
  void saysThatItCanNotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> PictureFile.write(picture, file.resolve("picture.png")))
        .isInstanceOf(CommandFailedException.class)
        .hasMessageStartingWith("The picture can't be written to " + file);
    assertThatThrownBy(() -> PictureFile.write(picture, folder))
        .isInstanceOf(CommandFailedException.class);
  }
}
