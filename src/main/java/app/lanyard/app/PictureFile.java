package app.lanyard.app;

import app.lanyard.cli.CommandFailedException;
import app.lanyard.cli.IoReason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes a picture as PNG. */
final class PictureFile {

  private PictureFile() {}

  /**
   * Writes the file, and its folder if there is none.
   *
   * @throws CommandFailedException if it can't be written
   */
  static void write(BufferedImage image, Path file) {
    try {
      byte[] png = png(image);
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, png);
    } catch (IOException e) {
      throw new CommandFailedException(
          "The picture can't be written to " + file + ": " + IoReason.of(e), e);
    }
  }

  /** In memory first: ImageIO prints a stack trace if it is given a file that it can't open. */
  private static byte[] png(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(image, "png", bytes)) {
      throw new IOException("there is no writer for PNG");
    }
    return bytes.toByteArray();
  }
}
