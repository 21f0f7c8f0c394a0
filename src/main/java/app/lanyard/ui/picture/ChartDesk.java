package app.lanyard.ui.picture;

import app.lanyard.ui.controls.chart.Charted;
import app.lanyard.ui.shell.Dialogs;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.Notice;
import app.lanyard.ui.shell.NoticeBoard;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javax.imageio.ImageIO;

/** Copies charts as pictures and keeps them in files. Used on the JavaFX thread. */
public final class ChartDesk {

  @FunctionalInterface
  private interface Writing {
    void to(Path file) throws IOException;
  }

  private static final String PNG = "png";

  private final Dialogs dialogs;
  private final TaskRunner runner;
  private final NoticeBoard notices;
  private final ErrorPresenter errors;
  private final Messages messages;

  public ChartDesk(
      Dialogs dialogs,
      TaskRunner runner,
      NoticeBoard notices,
      ErrorPresenter errors,
      Messages messages) {
    this.dialogs = dialogs;
    this.runner = runner;
    this.notices = notices;
    this.errors = errors;
    this.messages = messages;
  }

  void copy(Charted chart) {
    var content = new ClipboardContent();
    content.putImage(new ChartPicture(chart).image());
    Clipboard.getSystemClipboard().setContent(content);
    notices.show(Notice.info(messages.get("picture.copied")));
  }

  void savePng(Charted chart) {
    dialogs
        .chooseTarget(messages.get("picture.fileName") + "." + PNG)
        .ifPresent(
            file -> {
              BufferedImage image = SwingFXUtils.fromFXImage(new ChartPicture(chart).image(), null);
              write(file, target -> writePng(image, target));
            });
  }

  void saveSvg(Charted chart) {
    dialogs
        .chooseTarget(messages.get("picture.fileName") + ".svg")
        .ifPresent(
            file -> {
              String svg = new ChartPicture(chart).svg();
              write(file, target -> Files.writeString(target, svg));
            });
  }

  private void write(Path file, Writing writing) {
    runner.run(
        () -> {
          writing.to(file);
          return file;
        },
        written -> notices.show(Notice.info(messages.get("picture.saved", written))),
        failure -> errors.present(messages.get("picture.failed", file), failure));
  }

  private static void writePng(BufferedImage image, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      if (!ImageIO.write(image, PNG, out)) {
        throw new IOException("Pictures can't be written as " + PNG);
      }
    }
  }
}
